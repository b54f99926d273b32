package org.plumbline.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.plumbline.access.AccountId;
import org.plumbline.action.ActionLifecycle.Outcome;
import org.plumbline.action.ActionLifecycle.Taken;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.LineManagement.Link;
import org.plumbline.authority.MergedWorkers;
import org.plumbline.authority.Period;
import org.plumbline.authority.WorkerId;

/** Laws of the life of an action, over any structure and any order of steps by any people. */
class ActionLifecycleProperties {
    private static final LocalDate TODAY = LocalDate.parse("2024-03-12");
    private static final int WORKERS = 6;

    record Attempt(ActionStep step, ActingPerson person) {}

    @Property
    void nobodyWhoOwnedItOrIsBelowAnOwnerEverVerifiesIt(
            @ForAll("structures") LineManagement line, @ForAll("attempts") List<Attempt> attempts) {
        var lifecycle = new ActionLifecycle(line, TODAY);
        ActionState state = opened();
        Set<WorkerId> owners = new HashSet<>(Set.of(state.owner()));

        for (Attempt attempt : attempts) {
            if (lifecycle.decide(state, attempt.step(), attempt.person()) instanceof Taken taken) {
                if (taken.state().status() == ActionStatus.VERIFIED) {
                    WorkerId verifier = attempt.person().worker();
                    assertThat(owners).isNotEmpty().doesNotContain(verifier);
                    for (WorkerId owner : owners) {
                        assertThat(line.everyoneBelow(owner, TODAY)).doesNotContain(verifier);
                    }
                }
                state = taken.state();
                owners.add(state.owner());
            }
        }
        Statistics.collect(state.status());
        Statistics.coverage(reached -> reached.check(ActionStatus.VERIFIED).percentage(share -> share > 2.0));
    }

    @Property
    void everyStepTakenIsARowOfTheTable(
            @ForAll("structures") LineManagement line, @ForAll("attempts") List<Attempt> attempts) {
        var lifecycle = new ActionLifecycle(line, TODAY);
        ActionState state = opened();

        for (Attempt attempt : attempts) {
            Outcome outcome = lifecycle.decide(state, attempt.step(), attempt.person());
            if (outcome instanceof Taken taken) {
                ActionStatus from = state.status();
                assertThat(ActionTransition.TABLE)
                        .anyMatch(row -> row.from() == from
                                && row.step() == attempt.step().kind()
                                && row.to() == taken.state().status());
                state = taken.state();
            }
        }
    }

    @Property
    void theFirstDueDateNeverChangesAndNoOwnerIsForgotten(
            @ForAll("structures") LineManagement line, @ForAll("attempts") List<Attempt> attempts) {
        var lifecycle = new ActionLifecycle(line, TODAY);
        ActionState state = opened();

        for (Attempt attempt : attempts) {
            if (lifecycle.decide(state, attempt.step(), attempt.person()) instanceof Taken taken) {
                assertThat(taken.state().baselineDueOn()).isEqualTo(state.baselineDueOn());
                assertThat(taken.state().answered()).containsAll(state.answered());
                state = taken.state();
            }
        }
    }

    @Property
    void whatIsOfferedIsExactlyWhatWouldBeAllowed(
            @ForAll("structures") LineManagement line,
            @ForAll ActionStatus status,
            @ForAll("people") ActingPerson person) {
        var lifecycle = new ActionLifecycle(line, TODAY);
        ActionState state = new ActionState(
                status, new WorkerId(1), Set.of(), new WorkerId(2), TODAY.plusDays(20), TODAY.plusDays(20));

        List<ActionStepKind> offered = lifecycle.open(state, person);

        for (ActionStep step : everyStep(new WorkerId(WORKERS + 1))) {
            assertThat(lifecycle.decide(state, step, person) instanceof Taken).isEqualTo(offered.contains(step.kind()));
        }
    }

    private static ActionState opened() {
        return ActionState.opened(new WorkerId(1), new WorkerId(2), TODAY.plusDays(20));
    }

    private static List<ActionStep> everyStep(WorkerId newOwner) {
        return List.of(
                new ActionStep.ProposeDone("evidence"),
                new ActionStep.Verify(true, Helped.PARTLY, "seen"),
                new ActionStep.SendBack("reason"),
                new ActionStep.Withdraw("reason"),
                new ActionStep.Reassign(newOwner, "reason"),
                new ActionStep.ChangeDue(TODAY.plusDays(30), "reason"));
    }

    @Provide
    Arbitrary<LineManagement> structures() {
        Arbitrary<Link> links = Combinators.combine(workers(), workers())
                .as((manager, worker) -> new Link(manager, worker, Period.since(TODAY.minusYears(1))));
        return links.list().ofMaxSize(8).map(list -> LineManagement.of(list, MergedWorkers.NONE));
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(workers().flatMap(owner -> Arbitraries.of(everyStep(owner))), people())
                .as(Attempt::new)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<ActingPerson> people() {
        return Combinators.combine(workers().injectNull(0.05), Arbitraries.of(true, false))
                .as((worker, overseesAll) -> new ActingPerson(new AccountId(1), worker, overseesAll));
    }

    private static Arbitrary<WorkerId> workers() {
        return Arbitraries.of(
                LongStream.rangeClosed(1, WORKERS).mapToObj(WorkerId::new).toList());
    }
}
