package org.plumbline.inspection.kept;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.RecommendationId;

/**
 * An inspection as it was confirmed.
 *
 * @param fileName of the report as it was sent; null where it was entered by hand
 * @param ids of the recommendations, in the order of the content
 */
public record KeptInspection(
        InspectionId id,
        ReportContent content,
        List<RecommendationId> ids,
        @Nullable String fileName,
        Instant confirmedAt,
        String confirmedBy) {
    /** Copies the ids. */
    public KeptInspection {
        ids = List.copyOf(ids);
    }
}
