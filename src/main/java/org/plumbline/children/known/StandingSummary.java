package org.plumbline.children.known;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.Cohort;
import org.plumbline.children.CohortTags;
import org.plumbline.children.annexa.CareCodeSets;
import org.plumbline.children.annexa.CodeSets;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.SummaryList;

/** Where a child stands, as keys and values. */
final class StandingSummary {
    private StandingSummary() {}

    /** What is known as at the standing's extract; days are counted to its date. */
    static SummaryList of(Standing standing, @Nullable Allocation allocation) {
        var list = SummaryList.empty()
                .row(
                        "Where they stand",
                        standing.cohorts().isEmpty()
                                ? Cell.text("Nothing open")
                                : Cell.tags(CohortTags.tags(standing.cohorts())))
                .row("Worker", allocated(standing.worker(), allocation))
                .row("Team", standing.team() == null ? "Not known" : standing.team());
        if (standing.status() != null) {
            list = list.row("Case status", CodeSets.CASE_STATUS.label(standing.status()));
        }
        if (standing.need() != null) {
            list = list.row("Primary need", CodeSets.NEED.label(standing.need()) + " (" + standing.need() + ")");
        }
        return visits(involvement(list, standing), standing);
    }

    private static Cell allocated(@Nullable String worker, @Nullable Allocation allocation) {
        var cell = Cell.text(worker == null ? "Not known" : worker);
        return worker == null || allocation == null
                ? cell
                : cell.below("In the extracts since the one as at " + Dates.day(allocation.first()));
    }

    private static SummaryList involvement(SummaryList before, Standing standing) {
        var list = before;
        var since = standing.since();
        if (standing.isIn(Cohort.CONTACTS_AND_REFERRALS_OPEN)) {
            list = list.row("Referred", day(since.referred()));
        }
        if (standing.isIn(Cohort.CHILDREN_IN_NEED) && since.inNeed() != null) {
            list = list.row("In need since", day(since.inNeed()));
        }
        if (standing.isIn(Cohort.CHILD_PROTECTION)) {
            list = list.row("Child protection plan since", day(since.onPlan()));
        }
        if (standing.isIn(Cohort.IN_CARE)) {
            list = list.row("In care since", day(since.inCare()))
                    .row(
                            "Legal status",
                            coded(
                                    standing.legalStatus(),
                                    CareCodeSets.LEGAL_STATUS.label(text(standing.legalStatus())),
                                    standing.legalStatusFrom()))
                    .row(
                            "Placement",
                            coded(
                                    standing.placement(),
                                    CareCodeSets.PLACEMENT.label(text(standing.placement())),
                                    standing.placementFrom()));
        }
        return list;
    }

    private static SummaryList visits(SummaryList list, Standing standing) {
        return list.row("Last visit", counted(standing.lastVisit(), standing.asAt()))
                .row("Last review", counted(standing.lastReview(), standing.asAt()));
    }

    private static Cell coded(@Nullable String code, String label, @Nullable LocalDate from) {
        return code == null
                ? Cell.text("Not known")
                : Cell.text(label + " (" + code + ")").below(from == null ? null : "Since " + Dates.day(from));
    }

    private static String text(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static Cell day(@Nullable LocalDate day) {
        return Cell.text(day == null ? "Not known" : Dates.day(day));
    }

    private static Cell counted(@Nullable LocalDate day, LocalDate asAt) {
        return day == null ? Cell.text("Not known") : Cell.text(Dates.day(day)).below(ListedCells.before(day, asAt));
    }
}
