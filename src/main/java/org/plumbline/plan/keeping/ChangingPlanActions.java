package org.plumbline.plan.keeping;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.Signature;
import org.plumbline.plan.life.PlanReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what is agreed of a plan action. Once a version of the plan was approved, every change says why; a date once
 * agreed and a lead once named never change without.
 */
@Service
public class ChangingPlanActions {
    private final Plans plans;
    private final PlanActions actions;
    private final Chronicle chronicle;

    ChangingPlanActions(Plans plans, PlanActions actions, Chronicle chronicle) {
        this.plans = plans;
        this.actions = actions;
        this.chronicle = chronicle;
    }

    /**
     * Changes an action.
     *
     * @param version the version the person decided on
     * @param reason why; may be empty where no reason is asked for
     */
    @Transactional
    public Outcome<Outcome.Nothing> change(
            PlanActionId id, int version, PlanActionTerms terms, String reason, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        if (action.version() != version) {
            return new Outcome.Conflict<>();
        }
        var changes = new TermsChanges(action.terms(), terms, reason);
        List<PlanEvent> events = changes.events();
        if (events.isEmpty()) {
            return Outcome.done();
        }
        List<Objection> objections = objections(action, terms, changes, reason);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        if (!actions.change(action, terms)) {
            return new Outcome.Conflict<>();
        }
        events.forEach(event -> chronicle.keep(action, event, signature));
        return Outcome.done();
    }

    private List<Objection> objections(
            PlanActionRow action, PlanActionTerms terms, TermsChanges changes, String reason) {
        List<Objection> objections = new ArrayList<>(TermsRules.objections(terms));
        if (action.settled()) {
            objections.add(new Objection("what", PlanReason.SETTLED.text()));
        }
        if (action.terms().dueOn() != null && terms.dueOn() == null) {
            objections.add(new Objection("due-on", "A date once agreed cannot be taken away. Enter another."));
        }
        if (reason.isBlank()) {
            if (changes.needReason()) {
                objections.add(new Objection("reason", "Say why the due date or the lead changes."));
            } else if (isApproved(action)) {
                objections.add(
                        new Objection("reason", "A version of this plan was approved. Say why it changes since."));
            }
        }
        return objections;
    }

    private boolean isApproved(PlanActionRow action) {
        return plans.find(action.plan()).map(PlanRow::approved).orElse(false);
    }
}
