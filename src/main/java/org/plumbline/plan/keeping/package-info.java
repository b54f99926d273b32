/** Keeping plans: what people do to them, one activity each, and the tables behind. */
@NullMarked
@NamedInterface("keeping")
package org.plumbline.plan.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
