package org.plumbline.report.composer.source;

import java.util.List;
import java.util.Optional;
import org.plumbline.plan.ActionSnapshot;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.ReadingPlans;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The authority's newest plan as it stands, without what it says of the capability of any team's management. */
@Component
class CurrentPlan {
    private final ReadingPlans plans;
    private final JsonMapper json;

    CurrentPlan(ReadingPlans plans, JsonMapper json) {
        this.plans = plans;
        this.json = json;
    }

    Optional<PlanSnapshot> find(FigureRequest request) {
        return plans.listPlans().stream()
                .findFirst()
                .map(plan -> plans.getPresent(plan.id(), request.today()).withoutCapability())
                .filter(plan -> !plan.actions().isEmpty());
    }

    /** The actions of the newest phase; those of earlier ones are what became of them. */
    static List<ActionSnapshot> present(PlanSnapshot plan) {
        return plan.actionsOfPhase(newestPhase(plan));
    }

    static int newestPhase(PlanSnapshot plan) {
        return plan.actions().stream().mapToInt(ActionSnapshot::phase).max().orElse(1);
    }

    String write(PlanSnapshot plan) {
        return json.writeValueAsString(plan);
    }

    PlanSnapshot read(String written) {
        return json.readValue(written, PlanSnapshot.class);
    }
}
