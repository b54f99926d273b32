package org.plumbline.draw.ticket;

import org.jspecify.annotations.Nullable;

/**
 * One case of the list to draw from.
 *
 * @param excludedFor why the case cannot be drawn, as a code in kebab-case; null when it can
 */
public record FrameRow(CaseId caseId, @Nullable String excludedFor) implements Comparable<FrameRow> {

    public FrameRow {
        if (excludedFor != null && !excludedFor.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Not a reason code: " + excludedFor);
        }
    }

    /** Whether the case takes part in the draw. */
    public boolean eligible() {
        return excludedFor == null;
    }

    @Override
    public int compareTo(FrameRow other) {
        return caseId.compareTo(other.caseId);
    }
}
