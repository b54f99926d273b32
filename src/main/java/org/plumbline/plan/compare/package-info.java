/** Comparing two snapshots of a plan, and the words of one text with those of another. Pure. */
@NullMarked
package org.plumbline.plan.compare;

import org.jspecify.annotations.NullMarked;
