package org.plumbline.inspection;

import java.util.List;
import java.util.Set;

/** Which recommendations say again what others said, as people linked them. */
public interface Recurrences {
    /** Every recommendation that stands and is linked to another that stands. */
    Set<RecommendationId> listRecurring();

    /** The recommendation with all that it is linked to, directly or through others, the oldest first. */
    List<Recommendation> listOccurrences(RecommendationId id);
}
