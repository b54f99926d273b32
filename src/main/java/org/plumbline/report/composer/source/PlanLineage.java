package org.plumbline.report.composer.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.ActionSnapshot.Lineage;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Column;
import org.springframework.stereotype.Component;

/** What became of the actions of the phase before the newest: completed, carried, expanded, dropped. */
@Component
class PlanLineage implements FigureSource {
    private final CurrentPlan current;

    PlanLineage(CurrentPlan current) {
        this.current = current;
    }

    @Override
    public String query() {
        return "plan-lineage";
    }

    @Override
    public String label() {
        return "Plan: what became of the earlier phase";
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        return current.find(request).flatMap(plan -> {
            int earlier = CurrentPlan.newestPhase(plan) - 1;
            List<ActionSnapshot> before = plan.actionsOfPhase(earlier);
            return before.isEmpty() ? Optional.empty() : Optional.of(figure(plan, earlier, before));
        });
    }

    private Figure figure(PlanSnapshot plan, int phase, List<ActionSnapshot> before) {
        String title = plan.phases().stream()
                .filter(one -> one.number() == phase)
                .map(PlanSnapshot.PhaseSnapshot::title)
                .findFirst()
                .orElse("Phase " + phase);
        FigureTable table = FigureTable.of(
                "What became of the actions of “" + title + "”",
                List.of(
                        new Column("Action", false),
                        new Column("What became of it", false),
                        new Column("Impact for children", false)),
                before.stream()
                        .map(action -> List.of(
                                FigureCell.words(action.reference() + " " + action.what()),
                                FigureCell.words(fate(action)),
                                FigureCell.words(
                                        action.impact() == Impact.NONE_YET
                                                ? "None shown yet"
                                                : action.impact().label())))
                        .toList());
        return Figure.of(query(), "The earlier plan", plan.asAt(), List.of(FigurePart.of(table)));
    }

    private static String fate(ActionSnapshot action) {
        Lineage lineage = action.lineage();
        if (lineage == null) {
            return "Open: " + action.delivery().label();
        }
        String successors = lineage.successors().isEmpty()
                ? ""
                : " in " + lineage.successors().stream().map(Object::toString).collect(Collectors.joining(", "));
        return lineage.fate().label() + successors + (lineage.reason().isBlank() ? "" : ": " + lineage.reason());
    }
}
