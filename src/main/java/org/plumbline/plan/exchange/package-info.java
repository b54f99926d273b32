/**
 * A plan as a workbook for those who will not sign in, and the way back: what was typed in a workbook is compared with what
 * it said when it was made and with what the plan says now, and is taken over as far as somebody accepts it. Others use
 * nothing of it.
 */
@NullMarked
package org.plumbline.plan.exchange;

import org.jspecify.annotations.NullMarked;
