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

    /** When it was last known to say what the live data says: when it was taken, or when somebody compared it. */
    Instant knownAt() {
        return compared == null ? takenAt : compared.at();
    }

    /** What was found when the figures were taken again, to compare them. */
    public record Compared(Instant at, SinceSnapshot since) {}
}
