package org.plumbline.report.composer.source;

import java.util.List;
import java.util.Optional;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.springframework.stereotype.Component;

/** The actions of the plan with the evidence for their delivery and for their impact. */
@Component
class PlanEvidence implements FigureSource {
    private final CurrentPlan current;

    PlanEvidence(CurrentPlan current) {
        this.current = current;
    }

    @Override
    public String query() {
        return "plan-evidence";
    }

    @Override
    public String label() {
        return "Plan: the evidence";
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        return current.find(request)
                .map(plan -> Figure.of(
                        query(),
                        "Evidence",
                        plan.asAt(),
                        List.of(FigurePart.of(PlanTables.evidence(CurrentPlan.present(plan))))));
    }
}
