package org.plumbline.report.composer.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.page.Numbers;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Column;
import org.springframework.stereotype.Component;

/** The actions of the plan that need a board's time: off track, late, slipped, not updated, said to be done without evidence. */
@Component
class PlanExceptions implements FigureSource {
    private final CurrentPlan current;

    PlanExceptions(CurrentPlan current) {
        this.current = current;
    }

    @Override
    public String query() {
        return "plan-exceptions";
    }

    @Override
    public String label() {
        return "Plan: exceptions";
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        return current.find(request).map(plan -> {
            List<List<FigureCell>> rows = new ArrayList<>();
            for (ActionSnapshot action : CurrentPlan.present(plan)) {
                List<String> why = why(action, request.today());
                if (!why.isEmpty()) {
                    rows.add(List.of(
                            FigureCell.words(action.reference() + " " + action.what()),
                            FigureCell.words(action.lead()),
                            FigureCell.words(PlanTables.day(action.dueOn())),
                            FigureCell.words(String.join("; ", why))));
                }
            }
            FigurePart part = rows.isEmpty()
                    ? FigurePart.words("No action of the plan is an exception.")
                    : FigurePart.of(FigureTable.of(
                            "Exceptions",
                            List.of(
                                    new Column("Action", false),
                                    new Column("Lead", false),
                                    new Column("Due", false),
                                    new Column("Why it is an exception", false)),
                            rows));
            return Figure.of(query(), "Exceptions in the plan", plan.asAt(), List.of(part));
        });
    }

    /** Every reason for which an action is an exception. */
    static List<String> why(ActionSnapshot action, LocalDate today) {
        List<String> why = new ArrayList<>();
        if (action.delivery() == Delivery.AT_RISK || action.delivery() == Delivery.OFF_TRACK) {
            why.add(action.delivery().label());
        }
        LocalDate due = action.dueOn();
        if (due != null && due.isBefore(today) && !action.delivery().isSaidToBeDone()) {
            why.add("Past its due date");
        }
        if (action.slips() > 0 && !action.delivery().isSaidToBeDone()) {
            why.add("Due date moved " + Numbers.of(action.slips(), "time", "times"));
        }
        if (action.stale()) {
            why.add("Not updated for more than six weeks");
        }
        if (action.delivery().isSaidToBeDone() && action.countEvidence(Claim.DELIVERY) == 0) {
            why.add("Said to be done without evidence");
        }
        if (action.impact() != Impact.NONE_YET && action.countEvidence(Claim.IMPACT) == 0) {
            why.add("Impact claimed without evidence");
        }
        return why;
    }
}
