package org.plumbline.plan.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.WorkerId;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanPerson;

/** Decides whether a plan action may go to another state. The tables say what follows what; the rules here say by whom. */
public final class PlanLifecycle {
    private final LineManagement line;
    private final LocalDate today;

    /** What came of it. */
    public sealed interface Outcome {}

    /** It may: these are the two states after it. */
    public record Taken(Delivery delivery, Impact impact) implements Outcome {}

    /** It may not, for all of these reasons. */
    public record Refused(List<PlanReason> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Decides as at the day, by who manages whom on it. */
    public PlanLifecycle(LineManagement line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    /**
     * Whether delivery may go to a state. A verified action that is reopened cannot stay embedded: its impact falls back
     * to evident with it.
     *
     * @param said the words or the reason given
     */
    public Outcome deliver(Situation situation, Delivery to, String said, PlanPerson person) {
        Optional<Edge<Delivery>> edge = Edge.find(Edge.DELIVERY, situation.delivery(), to);
        Impact impact =
                to != Delivery.VERIFIED && situation.impact() == Impact.EMBEDDED ? Impact.EVIDENT : situation.impact();
        return decide(edge, situation, said, person, new Taken(to, impact));
    }

    /**
     * Whether impact may go to a state.
     *
     * @param said the words or the reason given
     */
    public Outcome judge(Situation situation, Impact to, String said, PlanPerson person) {
        Optional<Edge<Impact>> edge = Edge.find(Edge.IMPACT, situation.impact(), to);
        return decide(edge, situation, said, person, new Taken(situation.delivery(), to));
    }

    /** The ways of delivery that this person may go from here, for a page to offer; what must hold is not yet asked. */
    public List<Edge<Delivery>> openDelivery(Situation situation, PlanPerson person) {
        return open(Edge.DELIVERY, situation.delivery(), situation, person);
    }

    /** The ways of impact that this person may go from here, for a page to offer; what must hold is not yet asked. */
    public List<Edge<Impact>> openImpact(Situation situation, PlanPerson person) {
        return open(Edge.IMPACT, situation.impact(), situation, person);
    }

    /** What does not hold yet of what a way asks for, whoever goes it; words are left out. */
    public static List<Condition> missing(Edge<?> edge, Situation situation) {
        return edge.must().stream()
                .filter(condition -> !condition.isAboutWords())
                .filter(condition -> !condition.holds(situation, ""))
                .toList();
    }

    private <S extends Enum<S>> List<Edge<S>> open(
            List<Edge<S>> table, S from, Situation situation, PlanPerson person) {
        return situation.settled()
                ? List.of()
                : table.stream()
                        .filter(edge -> edge.from() == from)
                        .filter(edge -> objection(edge.who(), situation, person) == null)
                        .toList();
    }

    private <S extends Enum<S>> Outcome decide(
            Optional<Edge<S>> edge, Situation situation, String said, PlanPerson person, Taken taken) {
        if (situation.settled()) {
            return new Refused(List.of(PlanReason.SETTLED));
        }
        if (edge.isEmpty()) {
            return new Refused(List.of(PlanReason.NOT_FROM_HERE));
        }
        List<PlanReason> reasons = Stream.concat(
                        Stream.ofNullable(objection(edge.get().who(), situation, person)),
                        edge.get().must().stream()
                                .filter(condition -> !condition.holds(situation, said))
                                .map(Condition::otherwise))
                .toList();
        return reasons.isEmpty() ? taken : new Refused(reasons);
    }

    private @Nullable PlanReason objection(Who who, Situation situation, PlanPerson person) {
        return switch (who) {
            case LEAD -> answersFor(situation, person) ? null : PlanReason.NOT_THE_LEAD;
            case INDEPENDENT -> independence(situation, person.worker());
            case OVERSEER ->
                person.keepsPlan()
                                || isPerson(person.worker(), situation.executive())
                                || independence(situation, person.worker()) == null
                        ? null
                        : PlanReason.NOT_AN_OVERSEER;
        };
    }

    /** Whether somebody may answer for the action: its lead, its executive, or whoever keeps the plan. */
    public boolean answersFor(Situation situation, PlanPerson person) {
        return person.keepsPlan()
                || isPerson(person.worker(), situation.lead())
                || isPerson(person.worker(), situation.executive());
    }

    private @Nullable PlanReason independence(Situation situation, @Nullable WorkerId worker) {
        if (worker == null) {
            return PlanReason.NOT_KNOWN_IN_STRUCTURE;
        }
        return isIndependent(worker, situation.everLed()) ? null : PlanReason.NOT_INDEPENDENT;
    }

    /**
     * Whether somebody may judge an action: never led it, and is managed by nobody who did.
     *
     * @param everLed everybody who leads or led it
     */
    public boolean isIndependent(WorkerId worker, Collection<WorkerId> everLed) {
        return everLed.stream().allMatch(lead -> line.isIndependentOf(worker, lead, today));
    }

    private boolean isPerson(@Nullable WorkerId one, @Nullable WorkerId other) {
        return one != null && other != null && line.samePerson(one, other);
    }
}
