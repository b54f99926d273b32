package org.plumbline.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Numbers;
import org.plumbline.page.StackedBars;
import org.plumbline.page.SubNavigation;
import org.plumbline.page.Table;

/**
 * The overview.
 *
 * @param sentence what was found, in a sentence
 * @param nothing in place of the charts while no evaluation was completed in the period
 * @param measured the plan actions that are measured by these figures; null where the reader may know of none
 * @param byTeam null for those who see the service as one
 */
record OverviewPage(
        String title,
        SubNavigation periods,
        String sentence,
        String howCounted,
        @Nullable EmptyState nothing,
        @Nullable StackedBars byMonth,
        @Nullable StackedBars byTeam,
        Table evaluations,
        Table actions,
        Table actionMonths,
        @Nullable Table measured) {
    static final String TITLE = "Overview";
    static final String ADDRESS = "/overview";

    static OverviewPage of(Overview overview, List<UsesMeasures.Use> measured, boolean showsTeams) {
        GradeProfile profile = new GradeProfile(overview.grades());
        boolean any = profile.total() > 0;
        return new OverviewPage(
                TITLE,
                periods(overview.period()),
                sentence(profile, overview.period()),
                howCounted(showsTeams),
                any ? null : noGrades(),
                any ? profile.byMonth(overview.period()) : null,
                any && showsTeams ? profile.byTeam() : null,
                OverviewTables.evaluations(overview.progress(), showsTeams),
                OverviewTables.actions(overview.actions(), showsTeams),
                OverviewTables.actionMonths(overview.actionMonths()),
                measured.isEmpty() ? null : OverviewTables.measured(measured));
    }

    private static SubNavigation periods(Period shown) {
        SubNavigation periods = SubNavigation.of("Period");
        for (int months : Period.LENGTHS) {
            periods =
                    periods.item("Last " + months + " months", ADDRESS + "?months=" + months, shown.length() == months);
        }
        return periods;
    }

    private static String sentence(GradeProfile profile, Period period) {
        String months = Dates.month(period.from()) + " to " + Dates.month(period.to());
        return profile.total() == 0
                ? "No evaluation was completed from " + months + "."
                : Numbers.of(profile.total(), "evaluation was", "evaluations were") + " completed from " + months + ": "
                        + profile.inWords() + ".";
    }

    private static String howCounted(boolean showsTeams) {
        String counted = "Overall grades as the auditors first gave them, by the month in which the evaluation was"
                + " completed. Grades of a few evaluations say little: read n first.";
        return showsTeams
                ? counted
                        + " A team’s figures are of the children it held when the evaluation was allocated. Teams"
                        + " stand in alphabetical order; nothing is ranked."
                : counted;
    }

    private static EmptyState noGrades() {
        return new EmptyState(
                "No grades yet",
                "The grade profile appears here once evaluations are completed. Evaluations are allocated by"
                        + " programmes.",
                null);
    }

    /** Whether there is anything to say of actions month by month. */
    boolean hasActionMonths() {
        return !actionMonths.rows().isEmpty();
    }
}
