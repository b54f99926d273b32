package org.plumbline.report.composer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What reached the live data after a snapshot was taken, or last compared. Whether a number of the report is another now is
 * for the comparison to say.
 *
 * @param extractTakenAt when the latest extract since was taken in; null for none
 * @param extractUndoneAt when an extract on which the snapshot rested was undone last; null for none
 * @param evaluations how many evaluations were completed since
 * @param evaluationAt when the last of them was; null for none
 */
public record LiveDataSince(
        @Nullable Instant extractTakenAt,
        @Nullable Instant extractUndoneAt,
        int evaluations,
        @Nullable Instant evaluationAt) {
    /** Nothing new. */
    static final LiveDataSince NOTHING = new LiveDataSince(null, null, 0, null);
}
