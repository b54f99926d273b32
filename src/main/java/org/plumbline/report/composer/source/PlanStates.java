package org.plumbline.report.composer.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.plan.PlanChanges;
import org.plumbline.plan.PlanChanges.ActionChange;
import org.plumbline.plan.PlanChanges.FieldChange;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Column;
import org.springframework.stereotype.Component;

/** The actions of the plan by delivery and impact, and what changed in the plan since an earlier report. */
@Component
class PlanStates implements FigureSource {
    private final CurrentPlan current;

    PlanStates(CurrentPlan current) {
        this.current = current;
    }

    @Override
    public String query() {
        return "plan-states";
    }

    @Override
    public String label() {
        return "Plan: actions by delivery and impact";
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        return current.find(request)
                .map(plan -> Figure.of(
                                query(),
                                "The plan",
                                plan.asAt(),
                                List.of(FigurePart.of(PlanTables.states(CurrentPlan.present(plan)))))
                        .with(current.write(plan)));
    }

    @Override
    public Optional<Figure> takeChanges(FigureRequest request, Figure now, Earlier earlier) {
        if (now.basis().isEmpty() || earlier.figure().basis().isEmpty()) {
            return Optional.empty();
        }
        PlanSnapshot before = current.read(earlier.figure().basis());
        PlanSnapshot after = current.read(now.basis());
        if (!before.plan().equals(after.plan())) {
            return Optional.empty();
        }
        return Optional.of(changes(PlanChanges.between(before, after), now, earlier));
    }

    private Figure changes(PlanChanges changes, Figure now, Earlier earlier) {
        String title = "The plan: since the version of " + Dates.day(earlier.seenOn());
        String tally = changes.tally().stream()
                .map(count -> Numbers.of(count.actions(), "action", "actions") + " " + count.did())
                .collect(Collectors.joining(", "));
        FigurePart part = changes.ofActions().isEmpty()
                ? FigurePart.words(
                        "No action of the plan changed since the version of " + Dates.day(earlier.seenOn()) + ".")
                : FigurePart.of(table(title, changes)).under("", tally.isEmpty() ? "" : "Since then: " + tally + ".");
        return Figure.of(query(), title, now.asAtOn(), List.of(part));
    }

    private static FigureTable table(String title, PlanChanges changes) {
        return FigureTable.of(
                title,
                List.of(new Column("Action", false), new Column("What changed", false)),
                changes.ofActions().stream()
                        .map(change -> List.of(
                                FigureCell.words(change.reference() + " " + change.what()),
                                FigureCell.words(words(change))))
                        .toList());
    }

    private static String words(ActionChange change) {
        return change.presence() == PlanChanges.Presence.CHANGED
                ? change.fields().stream().map(PlanStates::words).collect(Collectors.joining("; "))
                : change.presence().label();
    }

    private static String words(FieldChange field) {
        if (field.before() == null) {
            return field.field() + ": " + field.after();
        }
        return field.after() == null
                ? field.field() + ": no longer " + field.before()
                : field.field() + ": " + field.before() + ", now " + field.after();
    }
}
