package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildId;
import org.plumbline.children.Cohort;

/**
 * A child as a line of a list, as at the extract.
 *
 * @param age in whole years; null when the extract tells neither birth nor age
 * @param team the team's name, or null when none is known
 * @param worker the allocated worker's name, or null when none is known
 */
record ListedChild(
        ChildId id,
        String caseId,
        @Nullable Integer age,
        List<Cohort> cohorts,
        @Nullable String team,
        @Nullable String worker,
        @Nullable String need,
        @Nullable String status,
        Since since,
        @Nullable LocalDate lastVisit,
        @Nullable LocalDate lastReview) {

    /** Since when each involvement goes on; null where it does not, or the extract does not say. */
    record Since(
            @Nullable LocalDate referred,
            @Nullable LocalDate inNeed,
            @Nullable LocalDate onPlan,
            @Nullable LocalDate inCare) {

        /** The day that counts for the strongest of the cohorts, or null. */
        @Nullable
        LocalDate strongest(List<Cohort> cohorts) {
            if (cohorts.contains(Cohort.IN_CARE)) {
                return inCare;
            }
            if (cohorts.contains(Cohort.CHILD_PROTECTION)) {
                return onPlan;
            }
            return cohorts.contains(Cohort.CHILDREN_IN_NEED) ? inNeed : referred;
        }

        /** What began on that day, in the middle of a sentence. */
        static String what(List<Cohort> cohorts) {
            if (cohorts.contains(Cohort.IN_CARE)) {
                return "in care";
            }
            if (cohorts.contains(Cohort.CHILD_PROTECTION)) {
                return "on a plan";
            }
            return cohorts.contains(Cohort.CHILDREN_IN_NEED) ? "in need" : "referred";
        }
    }

    ListedChild {
        cohorts = List.copyOf(cohorts);
    }
}
