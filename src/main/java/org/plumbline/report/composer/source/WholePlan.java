package org.plumbline.report.composer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.springframework.stereotype.Component;

/** The plan itself, theme by theme, as an appendix prints it. */
@Component
class WholePlan implements FigureSource {
    private final CurrentPlan current;

    WholePlan(CurrentPlan current) {
        this.current = current;
    }

    @Override
    public String query() {
        return "plan";
    }

    @Override
    public String label() {
        return "Plan: the whole of its newest phase";
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        return current.find(request).map(plan -> {
            List<FigurePart> parts = new ArrayList<>();
            String purpose = plan.phases().stream()
                    .filter(phase -> phase.number() == CurrentPlan.newestPhase(plan))
                    .map(phase -> phase.title() + ". " + phase.purpose())
                    .findFirst()
                    .orElse(plan.title());
            parts.add(FigurePart.words(purpose));
            plan.themes().forEach(theme -> addTheme(plan, theme, parts));
            return Figure.of(query(), plan.title(), plan.asAt(), parts).with(current.write(plan));
        });
    }

    private static void addTheme(PlanSnapshot plan, PlanSnapshot.ThemeSnapshot theme, List<FigurePart> parts) {
        List<ActionSnapshot> actions = CurrentPlan.present(plan).stream()
                .filter(action -> action.reference().theme() == theme.number())
                .toList();
        if (!actions.isEmpty()) {
            String title = "Theme " + theme.number() + ": " + theme.title();
            parts.add(FigurePart.of(PlanTables.actions("Actions of theme " + theme.number(), actions))
                    .under(title, theme.purpose()));
            PlanTables.measures("How we will know, theme " + theme.number(), actions)
                    .ifPresent(table -> parts.add(FigurePart.of(table)));
        }
    }
}
