/**
 * The life of a plan action as pure decisions: which state may follow which, by whom and when; when a measure has held;
 * when an action counts as not updated; what may become of it at the end of its phase. The tables of transitions are
 * data, printed into docs/PLAN.md.
 */
@NullMarked
package org.plumbline.plan.life;

import org.jspecify.annotations.NullMarked;
