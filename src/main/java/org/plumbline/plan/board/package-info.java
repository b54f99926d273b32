/**
 * The workspace of the boards and committees that a plan answers to: who sits on them, their meetings with agenda, papers,
 * minutes and decisions, what they asked and were answered, and where the plan needs them. It holds no child: whoever
 * sits on a board sees full figures and nobody's name but those of people who act.
 */
@NullMarked
@NamedInterface("board")
package org.plumbline.plan.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
