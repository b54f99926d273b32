package org.plumbline.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.RecommendationId;

/**
 * What is agreed of a plan action.
 *
 * @param what what is to be done
 * @param why why it matters for children
 * @param partners who else works on it, in words
 * @param executive who is accountable
 * @param lead who sees that it happens
 * @param startOn when work is to start, or null
 * @param dueOn by when, or null while nobody has said
 * @param recommendations what it answers
 */
public record PlanActionTerms(
        String what,
        String why,
        String partners,
        Responsible executive,
        Responsible lead,
        @Nullable LocalDate startOn,
        @Nullable LocalDate dueOn,
        Set<RecommendationId> recommendations) {

    public PlanActionTerms {
        recommendations = Set.copyOf(recommendations);
    }
}
