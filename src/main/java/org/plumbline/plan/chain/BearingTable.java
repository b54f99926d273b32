package org.plumbline.plan.chain;

import java.util.List;
import java.util.Map;
import org.plumbline.evaluation.QuestionFigures.Days;
import org.plumbline.evaluation.QuestionFigures.InAll;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.chain.MeasuredActions.Measured;

/** What bears on a recommendation or a practice standard: one row for each plan action it bears through. */
final class BearingTable {
    private BearingTable() {}

    /** An action as its row begins. */
    record Named(PlanActionId id, String words) {}

    static Table of(List<Named> actions, Map<PlanActionId, Bearing> bearings, Days days) {
        return Table.of("What bears on it, in evaluations completed since " + Dates.day(days.from()))
                .column("Through")
                .numericColumn("Evaluations")
                .numericColumn("With a worry")
                .numericColumn("Re-audits")
                .numericColumn("Actions open")
                .numericColumn("Overdue")
                .numericColumn("Verified")
                .column("Success measures")
                .rows(actions.stream()
                        .map(action -> row(
                                action, bearings.getOrDefault(action.id(), new Bearing(0, InAll.none(0), List.of()))))
                        .toList());
    }

    private static List<Cell> row(Named action, Bearing bearing) {
        InAll found = bearing.found();
        Cell through = Cell.link(action.words(), PlanLinks.action(action.id()));
        return List.of(
                bearing.questions() == 0
                        ? through.below("Linked to no question of an evaluation tool yet")
                        : through.leadingTo(List.of(new Link("Its evaluations", ChainLinks.evaluations(action.id())))),
                Cell.number(found.evaluations()),
                Cell.number(found.worries()),
                Cell.number(found.reAudits()),
                Cell.number(found.open()),
                Cell.number(found.overdue()),
                Cell.number(found.verified()),
                Cell.text(measures(bearing.measures())));
    }

    /** "2 of 3 at target"; measures without a target are told in words. */
    static String measures(List<Measured> measures) {
        long aimed =
                measures.stream().filter(measure -> measure.target() != null).count();
        long met = measures.stream().filter(Measured::isMet).count();
        if (measures.isEmpty()) {
            return "None agreed";
        }
        return aimed == 0
                ? Numbers.of(measures.size(), "told in words", "told in words")
                : Numbers.whole(met) + " of " + Numbers.whole(aimed) + " at target";
    }
}
