package org.plumbline.plan.keeping;

import java.util.List;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.Structures;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.life.Edge;
import org.plumbline.plan.life.PlanLifecycle;
import org.plumbline.plan.life.PlanReason;
import org.plumbline.plan.life.Situation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes plan actions from one state to another, as the tables and the rules allow; answers of leads are updates too. */
@Service
public class TakingPlanSteps {
    private final PlanActions actions;
    private final Situations situations;
    private final Updates updates;
    private final Structures structures;
    private final Chronicle chronicle;

    TakingPlanSteps(
            PlanActions actions, Situations situations, Updates updates, Structures structures, Chronicle chronicle) {
        this.actions = actions;
        this.situations = situations;
        this.updates = updates;
        this.structures = structures;
        this.chronicle = chronicle;
    }

    /** The ways open to a person now. */
    public record Open(List<Edge<Delivery>> delivery, List<Edge<Impact>> impact, boolean mayAnswer) {}

    /** What a person may do with an action now; what must hold is asked when they do it. */
    @Transactional(readOnly = true)
    public Open open(PlanActionRow action, Signature signature) {
        return open(List.of(action), signature).getFirst();
    }

    /** The same for several actions, in their order. */
    @Transactional(readOnly = true)
    public List<Open> open(List<PlanActionRow> actions, Signature signature) {
        PlanLifecycle lifecycle = lifecycle(signature);
        return situations.peopleOf(actions).stream()
                .map(situation -> open(lifecycle, situation, signature))
                .toList();
    }

    /** The same for an action whose situation is known, by who manages whom. */
    public static Open open(Situation situation, Signature signature, LineManagement line) {
        return open(new PlanLifecycle(line, signature.on()), situation, signature);
    }

    private static Open open(PlanLifecycle lifecycle, Situation situation, Signature signature) {
        return new Open(
                lifecycle.openDelivery(situation, signature.by()),
                lifecycle.openImpact(situation, signature.by()),
                !situation.settled() && lifecycle.answersFor(situation, signature.by()));
    }

    /**
     * Answers for an action: how it stands and in which state, which may be the present one.
     *
     * @param version the version the person decided on
     */
    @Transactional
    public Outcome<Outcome.Nothing> answer(
            PlanActionId id, int version, Delivery state, String words, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        if (action.version() != version) {
            return new Outcome.Conflict<>();
        }
        if (state != action.delivery()) {
            return moveDelivery(action, state, words, signature);
        }
        Situation situation = situations.of(action);
        if (situation.settled()) {
            return Outcome.Refused.because(Objection.of(PlanReason.SETTLED));
        }
        if (!lifecycle(signature).answersFor(situation, signature.by())) {
            return Outcome.Refused.because(Objection.of(PlanReason.NOT_THE_LEAD));
        }
        if (words.isBlank()) {
            return Outcome.Refused.because(Objection.of(PlanReason.WORDS_MISSING));
        }
        keepAnswer(action, state, words, signature);
        return Outcome.done();
    }

    /**
     * Takes the delivery of an action to another state.
     *
     * @param words how it stands, or the reason
     */
    @Transactional
    public Outcome<Outcome.Nothing> deliver(
            PlanActionId id, int version, Delivery to, String words, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        return action.version() == version ? moveDelivery(action, to, words, signature) : new Outcome.Conflict<>();
    }

    /**
     * Takes the impact of an action to another state.
     *
     * @param words what was seen, or the reason
     */
    @Transactional
    public Outcome<Outcome.Nothing> judge(PlanActionId id, int version, Impact to, String words, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        if (action.version() != version) {
            return new Outcome.Conflict<>();
        }
        return switch (lifecycle(signature).judge(situations.of(action), to, words, signature.by())) {
            case PlanLifecycle.Refused refused -> refused(refused);
            case PlanLifecycle.Taken taken -> {
                if (!actions.move(action, taken.delivery(), taken.impact(), false, signature.at())) {
                    yield new Outcome.Conflict<>();
                }
                chronicle.keep(action, impactEvent(action, to, words), signature);
                yield Outcome.done();
            }
        };
    }

    private Outcome<Outcome.Nothing> moveDelivery(
            PlanActionRow action, Delivery to, String words, Signature signature) {
        Situation situation = situations.of(action);
        PlanLifecycle lifecycle = lifecycle(signature);
        return switch (lifecycle.deliver(situation, to, words, signature.by())) {
            case PlanLifecycle.Refused refused -> refused(refused);
            case PlanLifecycle.Taken taken -> {
                boolean turnedBack = action.delivery().isSaidToBeDone() && to.isUnderWay();
                if (!actions.move(action, to, taken.impact(), turnedBack, signature.at())) {
                    yield new Outcome.Conflict<>();
                }
                keepMove(action, taken, words, signature);
                if (!turnedBack && to != Delivery.VERIFIED) {
                    keepAnswer(action, to, words, signature);
                }
                yield Outcome.done();
            }
        };
    }

    private void keepMove(PlanActionRow action, PlanLifecycle.Taken taken, String words, Signature signature) {
        chronicle.keep(
                action,
                PlanEvent.change(
                        PlanEvent.Kind.DELIVERY,
                        "Delivery",
                        action.delivery().code(),
                        taken.delivery().code(),
                        words),
                signature);
        if (taken.impact() != action.impact()) {
            chronicle.keep(action, impactEvent(action, taken.impact(), "Reopened: " + words), signature);
        }
    }

    private void keepAnswer(PlanActionRow action, Delivery state, String words, Signature signature) {
        updates.add(action.id(), words, state, signature);
        actions.markUpdated(action.id(), signature.at());
        chronicle.keep(action, PlanEvent.of(PlanEvent.Kind.UPDATED, state.code(), words), signature);
    }

    private static PlanEvent impactEvent(PlanActionRow action, Impact to, String words) {
        return PlanEvent.change(PlanEvent.Kind.IMPACT, "Impact", action.impact().code(), to.code(), words);
    }

    private static Outcome<Outcome.Nothing> refused(PlanLifecycle.Refused refused) {
        return new Outcome.Refused<>(
                refused.reasons().stream().map(Objection::of).toList());
    }

    private PlanLifecycle lifecycle(Signature signature) {
        return new PlanLifecycle(structures.getStructure().lineManagement(), signature.on());
    }
}
