package org.plumbline.plan.keeping;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees new plan actions; each gets the next number of its theme, once and for ever. */
@Service
public class AgreeingPlanActions {
    private final Plans plans;
    private final PlanActions actions;
    private final Chronicle chronicle;

    AgreeingPlanActions(Plans plans, PlanActions actions, Chronicle chronicle) {
        this.plans = plans;
        this.actions = actions;
        this.chronicle = chronicle;
    }

    /**
     * Agrees an action that an old plan had.
     *
     * @param source where it stood there: {@code plan_final_v7.xlsx, row 14}
     */
    @Transactional
    public Outcome<PlanActionId> bringIn(NewPlanAction action, String source, Signature signature) {
        Outcome<PlanActionId> agreed = agree(action, signature);
        if (agreed instanceof Outcome.Done<PlanActionId>(PlanActionId id)) {
            chronicle.keep(action.plan(), id, PlanEvent.of(PlanEvent.Kind.BROUGHT_IN, source, ""), signature);
        }
        return agreed;
    }

    /** Agrees an action now. */
    @Transactional
    public Outcome<PlanActionId> agree(NewPlanAction action, Signature signature) {
        List<Objection> objections = new ArrayList<>(TermsRules.objections(action.terms()));
        boolean ended = plans.listPhases(action.plan()).stream()
                .anyMatch(phase -> phase.id().equals(action.phase()) && phase.endedOn() != null);
        if (ended) {
            objections.add(new Objection("phase", "This phase has ended. Choose one that lasts."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        plans.lock(action.plan());
        PlanActionId id = actions.add(action, signature);
        PlanEvent agreed = PlanEvent.of(PlanEvent.Kind.AGREED, action.terms().what(), "")
                .ledBy(action.terms().lead().worker());
        chronicle.keep(action.plan(), id, agreed, signature);
        return new Outcome.Done<>(id);
    }
}
