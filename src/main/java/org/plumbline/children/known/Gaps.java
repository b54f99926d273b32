package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.children.Cohort;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;

/** What the data does not know about a child and should. */
final class Gaps {
    private final List<String> gaps = new ArrayList<>();

    private Gaps() {}

    /**
     * Each gap as a sentence.
     *
     * @param standing as at the newest extract that names the child
     * @param latest the date of the latest extract of all
     */
    static List<String> of(Standing standing, boolean ageKnown, List<KnownFact> facts, LocalDate latest) {
        var found = new Gaps();
        found.addIf(
                standing.asAt().isBefore(latest),
                "The latest extract, as at " + Dates.day(latest)
                        + ", does not name this child: what stands here is as at " + Dates.day(standing.asAt()) + ".");
        found.addIf(!ageKnown, "No extract gives a date of birth or an age.");
        found.addIf(standing.worker() == null, "No extract names an allocated worker.");
        found.addIf(standing.team() == null, "No extract names a team.");
        found.involvement(standing);
        long unclear = facts.stream()
                .filter(fact -> !fact.source().asAt().isBefore(latest))
                .flatMap(fact -> fact.attributes().stream())
                .filter(KnownFact.Attribute::unclear)
                .count();
        found.addIf(
                unclear > 0,
                Numbers.of(unclear, "cell was", "cells were") + " not understood; the timeline shows what was found.");
        return List.copyOf(found.gaps);
    }

    private void involvement(Standing standing) {
        boolean inCare = standing.isIn(Cohort.IN_CARE);
        boolean onPlan = standing.isIn(Cohort.CHILD_PROTECTION);
        boolean inNeed = standing.isIn(Cohort.CHILDREN_IN_NEED);
        addIf(inNeed && standing.lastVisit() == null, "No extract says when the child was last visited or seen.");
        addIf((inCare || onPlan) && standing.lastReview() == null, "No extract says when there was a review.");
        addIf(inCare && standing.legalStatus() == null, "The child is in care, and the legal status is not known.");
        addIf(inCare && standing.placement() == null, "The child is in care, and the placement is not known.");
        addIf(inNeed && standing.need() == null, "The primary need is not known.");
    }

    private void addIf(boolean missing, String gap) {
        if (missing) {
            gaps.add(gap);
        }
    }
}
