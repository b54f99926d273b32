package org.plumbline.plan.keeping;

import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.ThemeId;

/**
 * A plan action as it is agreed.
 *
 * @param delivery where it starts: not started, or what an old plan said of it; never verified, for nobody here has seen
 *     the evidence
 * @param impact where it starts: none yet, unless it continues one that was further
 */
public record NewPlanAction(
        PlanId plan, PhaseId phase, ThemeId theme, PlanActionTerms terms, Delivery delivery, Impact impact) {

    /**
     * @throws IllegalArgumentException for a start that would claim what nobody verified
     */
    public NewPlanAction {
        if (delivery == Delivery.VERIFIED || impact == Impact.EMBEDDED) {
            throw new IllegalArgumentException("No action starts verified or embedded");
        }
    }

    /** One that begins here: not started, without impact. */
    public static NewPlanAction starting(PlanId plan, PhaseId phase, ThemeId theme, PlanActionTerms terms) {
        return new NewPlanAction(plan, phase, theme, terms, Delivery.NOT_STARTED, Impact.NONE_YET);
    }
}
