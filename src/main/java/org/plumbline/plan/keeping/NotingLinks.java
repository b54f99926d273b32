package org.plumbline.plan.keeping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in a plan action's history that it was linked to something, or no longer is; the same rules as for its terms. */
@Service
public class NotingLinks {
    private final Plans plans;
    private final Chronicle chronicle;

    NotingLinks(Plans plans, Chronicle chronicle) {
        this.plans = plans;
        this.chronicle = chronicle;
    }

    /**
     * Why the links of the action cannot be changed now; empty when they can.
     *
     * @param reason why they are to change; may be empty while no version of the plan was approved
     */
    @Transactional(readOnly = true)
    public List<Objection> objections(PlanActionRow action, String reason) {
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "reason"));
        boolean approved = plans.find(action.plan()).map(PlanRow::approved).orElse(false);
        if (approved && reason.isBlank()) {
            objections.add(new Objection("reason", "A version of this plan was approved. Say why it changes since."));
        }
        return objections;
    }

    /**
     * Keeps the change, in the transaction that makes it.
     *
     * @param before what it was linked to and no longer is, or null
     * @param after what it is linked to now, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(
            PlanActionRow action, @Nullable String before, @Nullable String after, String reason, Signature signature) {
        chronicle.keep(action, PlanEvent.change(PlanEvent.Kind.EDITED, "Linked to", before, after, reason), signature);
    }
}
