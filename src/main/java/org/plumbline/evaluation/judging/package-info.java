/**
 * What can be decided about an evaluation from what is written in it: its compliance figure, the ceilings on its grades, what is
 * missing, what may happen next. Pure; used inside this room only.
 */
@NullMarked
package org.plumbline.evaluation.judging;

import org.jspecify.annotations.NullMarked;
