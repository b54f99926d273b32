package org.plumbline.plan.keeping;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Component;

/** Keeps what happened twice: with its words in the plan's own history, and without them on the trail. */
@Component
class Chronicle {
    private final PlanEvents events;
    private final Trail trail;

    Chronicle(PlanEvents events, Trail trail) {
        this.events = events;
        this.trail = trail;
    }

    /** Something happened to a plan. */
    void keep(PlanId plan, PlanEvent event, Signature signature) {
        events.add(plan, null, event, signature);
        trail.changed("plan-" + event.kind().code(), Subject.of("plan", plan.value()), Map.of());
    }

    /** Something happened to an action. */
    void keep(PlanActionRow action, PlanEvent event, Signature signature) {
        keep(action.plan(), action.id(), event, signature);
    }

    /** Something happened to an action. */
    void keep(PlanId plan, PlanActionId action, PlanEvent event, Signature signature) {
        events.add(plan, action, event, signature);
        trail.changed(
                "plan-action-" + event.kind().code(),
                Subject.of("plan-action", action.value()),
                references(plan, event));
    }

    /** States are codes and may stand on the trail; words never do. */
    private static Map<String, Object> references(PlanId plan, PlanEvent event) {
        Map<String, Object> references = new TreeMap<>();
        references.put("plan", plan.value());
        if (event.kind() == PlanEvent.Kind.DELIVERY || event.kind() == PlanEvent.Kind.IMPACT) {
            @Nullable String state = event.after();
            references.put("state", state == null ? "" : state);
        }
        return references;
    }
}
