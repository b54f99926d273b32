/**
 * Check and challenge: what a board asks of those who answer for the plan, what they answer, and whether the board accepts
 * it. A question stays open until the board says that it is answered.
 */
@NullMarked
@NamedInterface("challenge")
package org.plumbline.plan.board.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
