/** Tests of reading an authority's old plan. */
@NullMarked
package org.plumbline.plan.intake;

import org.jspecify.annotations.NullMarked;
