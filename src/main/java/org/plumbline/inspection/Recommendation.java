package org.plumbline.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an inspection, a review or the service itself said must improve, in its own words.
 *
 * @param title what the source is called, such as "Inspection published 29 January 2018"
 * @param madeOn when it was made or published; null where nobody knows
 * @param inspection the inspection it stands in; null for other sources
 * @param number as the source numbers it, from 1; null where it does not
 * @param immediate the source asks for it at once or with priority
 */
public record Recommendation(
        RecommendationId id,
        RecommendationSource source,
        String title,
        @Nullable LocalDate madeOn,
        @Nullable InspectionId inspection,
        @Nullable Integer number,
        String text,
        boolean immediate) {}
