/** Holding rules against histories. The few shapes of rule are here, in one place; a new rule is a row of data. */
@NullMarked
@NamedInterface("judging")
package org.plumbline.timescale.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
