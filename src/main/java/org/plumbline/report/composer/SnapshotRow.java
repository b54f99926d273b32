package org.plumbline.report.composer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One snapshot of a report's figures.
 *
 * @param compared how it compared with the live data when somebody looked last; null when nobody has
 */
public record SnapshotRow(
        int number,
        Instant takenAt,
        String takenBy,
        int figures,
        @Nullable Compared compared) {

    /** What was found when the figures were taken again, to compare them. */
    public record Compared(Instant at, SinceSnapshot since) {}
}
