package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.Cohort;

/**
 * Where a child stood as at an extract.
 *
 * @param asAt the extract's date
 * @param legalStatus its code, and since when below
 * @param placement the code of its type, and since when below
 */
record Standing(
        LocalDate asAt,
        List<Cohort> cohorts,
        @Nullable String team,
        @Nullable String worker,
        @Nullable Integer age,
        @Nullable String need,
        @Nullable String status,
        @Nullable String legalStatus,
        @Nullable LocalDate legalStatusFrom,
        @Nullable String placement,
        @Nullable LocalDate placementFrom,
        ListedChild.Since since,
        @Nullable LocalDate lastVisit,
        @Nullable LocalDate lastReview) {

    Standing {
        cohorts = List.copyOf(cohorts);
    }

    boolean isIn(Cohort cohort) {
        return cohorts.contains(cohort);
    }
}
