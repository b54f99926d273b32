package org.plumbline.plan.keeping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanId;

/** Of which actions something is read: all of a plan, or one. */
record Scope(@Nullable PlanId plan, @Nullable PlanActionId action) {
    /** The condition on {@code plan_actions a}, with the parameters of {@link #parameters}. */
    static final String HOLDS = "(:plan = -1 or a.plan_id = :plan) and (:action = -1 or a.id = :action)";

    static Scope of(PlanId plan) {
        return new Scope(plan, null);
    }

    static Scope of(PlanActionId action) {
        return new Scope(null, action);
    }

    Map<String, Long> parameters() {
        return Map.of("plan", plan == null ? -1L : plan.value(), "action", action == null ? -1L : action.value());
    }
}
