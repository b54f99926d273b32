package org.plumbline.draw;

import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildId;

/**
 * A child taken by a draw.
 *
 * @param position 1 for the lowest ticket
 * @param ticket 64 hexadecimal digits
 * @param replaces the position of the child this one stands in for; null when it was drawn
 * @param reason why that child was replaced; null when this one was drawn
 * @param replacedBy the position of the child that stands in for this one; null while this one stands
 */
public record TakenChild(
        int position,
        ChildId child,
        String caseId,
        String ticket,
        @Nullable Integer replaces,
        @Nullable ReplacementReason reason,
        @Nullable Integer replacedBy) {

    /** Whether the child is to be evaluated: not replaced by another. */
    public boolean stands() {
        return replacedBy == null;
    }
}
