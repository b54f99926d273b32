package org.plumbline.plan.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Fate;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.life.Lineage;
import org.plumbline.plan.life.PlanReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what became of the actions of a phase, and ends it when that is said of each. */
@Service
public class EndingPhases {
    private final Plans plans;
    private final PlanActions actions;
    private final Lineages lineages;
    private final Chronicle chronicle;

    EndingPhases(Plans plans, PlanActions actions, Lineages lineages, Chronicle chronicle) {
        this.plans = plans;
        this.actions = actions;
        this.lineages = lineages;
        this.chronicle = chronicle;
    }

    /**
     * Says that an action was completed, expanded or dropped.
     *
     * @param successors the actions of a later phase that continue it; only for one that is expanded
     */
    @Transactional
    public Outcome<Outcome.Nothing> settle(
            PlanActionId id, Fate fate, Set<PlanActionId> successors, String reason, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections =
                new ArrayList<>(objections(action, fate, successors.size(), reason, Optional.empty()));
        if (!areLater(successors, action)) {
            objections.add(new Objection("successors", "Only actions of a later phase of this plan can continue it."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        keep(action, fate, successors, reason, signature);
        return Outcome.done();
    }

    /**
     * Carries an action into a later phase unchanged: a new action is made with the same terms, states, open steps,
     * measures, evidence and notes. What was verified is not carried but completed.
     */
    @Transactional
    public Outcome<PlanActionId> carry(PlanActionId id, PhaseId into, String reason, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        Optional<PhaseRow> phase = plans.listPhases(action.plan()).stream()
                .filter(one -> one.id().equals(into))
                .findFirst();
        List<Objection> objections = objections(action, Fate.CARRIED, 1, reason, phase);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        plans.lock(action.plan());
        PlanActionId next = actions.add(
                new NewPlanAction(
                        action.plan(),
                        into,
                        action.theme(),
                        action.terms(),
                        action.delivery(),
                        action.impact() == Impact.EMBEDDED ? Impact.EVIDENT : action.impact()),
                signature);
        lineages.copyParts(id, next);
        PlanEvent agreed = PlanEvent.of(
                        PlanEvent.Kind.AGREED, action.terms().what(), "Carried from " + action.reference())
                .ledBy(action.terms().lead().worker());
        chronicle.keep(action.plan(), next, agreed, signature);
        keep(action, Fate.CARRIED, Set.of(next), reason, signature);
        return new Outcome.Done<>(next);
    }

    /** Ends a phase of which every action is settled. */
    @Transactional
    public Outcome<Outcome.Nothing> end(PlanId plan, PhaseId phase, LocalDate on, Signature signature) {
        PhaseRow row = plans.listPhases(plan).stream()
                .filter(one -> one.id().equals(phase))
                .findFirst()
                .orElseThrow();
        List<String> open = actions.listOf(plan).stream()
                .filter(action -> action.phase().equals(phase) && !action.settled())
                .map(action -> action.reference().toString())
                .toList();
        List<Objection> objections = new ArrayList<>();
        if (!open.isEmpty()) {
            objections.add(new Objection("on", "Say first what became of " + String.join(", ", open) + "."));
        }
        if (on.isBefore(row.beganOn()) || on.isAfter(signature.on())) {
            objections.add(new Objection("on", "The last day must not be before the first, nor in the future."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        if (!plans.endPhase(phase, on)) {
            return new Outcome.Conflict<>();
        }
        chronicle.keep(plan, PlanEvent.of(PlanEvent.Kind.PHASE, row.title(), "Ended"), signature);
        return Outcome.done();
    }

    private static List<Objection> objections(
            PlanActionRow action, Fate fate, int successors, String reason, Optional<PhaseRow> into) {
        List<Objection> objections =
                new ArrayList<>(Lineage.objections(fate, action.delivery(), successors, reason).stream()
                        .map(Objection::of)
                        .toList());
        if (action.settled()) {
            objections.add(new Objection("fate", PlanReason.SETTLED.text()));
        }
        if (fate == Fate.CARRIED) {
            if (action.delivery() == Delivery.VERIFIED) {
                objections.add(new Objection(
                        "fate", "What is verified is not carried. Say that it was completed, or expand it."));
            }
            if (into.filter(phase -> phase.number() > action.phaseNumber() && phase.endedOn() == null)
                    .isEmpty()) {
                objections.add(new Objection("into", "Choose a later phase that has not ended."));
            }
        }
        return objections;
    }

    private boolean areLater(Set<PlanActionId> successors, PlanActionRow action) {
        return successors.stream()
                .map(actions::find)
                .allMatch(found -> found.filter(
                                next -> next.plan().equals(action.plan()) && next.phaseNumber() > action.phaseNumber())
                        .isPresent());
    }

    private void keep(
            PlanActionRow action, Fate fate, Set<PlanActionId> successors, String reason, Signature signature) {
        lineages.add(action.id(), fate, reason, successors, signature);
        chronicle.keep(
                action,
                PlanEvent.change(PlanEvent.Kind.LINEAGE, "At the end of its phase", null, fate.label(), reason),
                signature);
    }
}
