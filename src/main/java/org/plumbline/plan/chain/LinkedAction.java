package org.plumbline.plan.chain;

import java.util.List;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;

/**
 * A plan action that is linked to something, seen from there.
 *
 * @param target what it is linked to
 * @param answers the recommendations it answers
 */
record LinkedAction(
        LinkTarget target,
        PlanActionId id,
        PlanActionReference reference,
        String what,
        Delivery delivery,
        Impact impact,
        List<RecommendationId> answers) {
    LinkedAction {
        answers = List.copyOf(answers);
    }
}
