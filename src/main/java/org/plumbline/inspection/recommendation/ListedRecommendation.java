package org.plumbline.inspection.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationState;

/**
 * A recommendation as lists and its own page show it.
 *
 * @param forBoard addressed to the safeguarding board that was reviewed beside the authority
 * @param state as last said
 * @param saidOn the day on which that was said; null where nothing was
 * @param withdrawn why it was withdrawn and by whom; null where it stands
 */
record ListedRecommendation(
        Recommendation recommendation,
        boolean forBoard,
        RecommendationState state,
        @Nullable LocalDate saidOn,
        Instant recordedAt,
        String recordedBy,
        @Nullable Withdrawal withdrawn) {

    /** That it was entered by mistake. */
    record Withdrawal(Instant at, String by, String reason) {}

    String reference() {
        return recommendation.id().reference();
    }

    /** What it is called beyond its reference: "Peer review of spring 2025, recommendation 3". */
    String name() {
        return recommendation.number() == null
                ? recommendation.title()
                : recommendation.title() + ", recommendation " + recommendation.number();
    }
}
