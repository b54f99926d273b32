package org.plumbline.plan.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.plan.Delivery.DELIVERED;
import static org.plumbline.plan.Delivery.NOT_STARTED;
import static org.plumbline.plan.Delivery.OFF_TRACK;
import static org.plumbline.plan.Delivery.ON_TRACK;
import static org.plumbline.plan.Delivery.VERIFIED;
import static org.plumbline.plan.Impact.EARLY;
import static org.plumbline.plan.Impact.EMBEDDED;
import static org.plumbline.plan.Impact.EVIDENT;
import static org.plumbline.plan.Impact.NONE_YET;
import static org.plumbline.plan.life.ASituation.EXECUTIVE;
import static org.plumbline.plan.life.ASituation.FORMER_LEAD;
import static org.plumbline.plan.life.ASituation.LEAD;
import static org.plumbline.plan.life.ASituation.aSituation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.access.AccountId;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.LineManagement.Link;
import org.plumbline.authority.MergedWorkers;
import org.plumbline.authority.Period;
import org.plumbline.authority.WorkerId;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanPerson;
import org.plumbline.plan.life.PlanLifecycle.Outcome;
import org.plumbline.plan.life.PlanLifecycle.Refused;
import org.plumbline.plan.life.PlanLifecycle.Taken;

class PlanLifecycleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");
    private static final Period ALWAYS = Period.since(LocalDate.parse("2020-01-01"));
    private static final WorkerId BELOW_LEAD = new WorkerId(90);
    private static final WorkerId AUDITOR = new WorkerId(91);

    private static final PlanPerson LEADING = person(LEAD);
    private static final PlanPerson JUDGING = person(AUDITOR);
    private static final PlanPerson OFFICER = new PlanPerson(new AccountId(7), null, true);
    private static final PlanPerson STRANGER = new PlanPerson(new AccountId(8), null, false);

    private final PlanLifecycle lifecycle = new PlanLifecycle(
            LineManagement.of(List.of(new Link(LEAD, BELOW_LEAD, ALWAYS)), MergedWorkers.NONE), TODAY);

    private static PlanPerson person(WorkerId worker) {
        return new PlanPerson(new AccountId(worker.value()), worker, false);
    }

    static List<Edge<Delivery>> deliveryEdges() {
        return Edge.DELIVERY;
    }

    static List<Edge<Impact>> impactEdges() {
        return Edge.IMPACT;
    }

    private static PlanPerson anybodyWho(Who who) {
        return who == Who.LEAD ? LEADING : JUDGING;
    }

    private static List<PlanReason> reasons(Outcome outcome) {
        return outcome instanceof Refused refused ? refused.reasons() : List.of();
    }

    @ParameterizedTest
    @MethodSource("deliveryEdges")
    void goesEveryWayOfTheTableOfDeliveryWhenAllHolds(Edge<Delivery> edge) {
        var situation = aSituation().with(edge.from()).withEverything().build();

        assertThat(lifecycle.deliver(situation, edge.to(), "As agreed", anybodyWho(edge.who())))
                .isEqualTo(new Taken(edge.to(), situation.impact()));
    }

    @ParameterizedTest
    @MethodSource("impactEdges")
    void goesEveryWayOfTheTableOfImpactWhenAllHolds(Edge<Impact> edge) {
        var situation =
                aSituation().with(VERIFIED).with(edge.from()).withEverything().build();

        assertThat(lifecycle.judge(situation, edge.to(), "As seen", anybodyWho(edge.who())))
                .isEqualTo(new Taken(VERIFIED, edge.to()));
    }

    @Test
    void goesNoOtherWay() {
        for (Delivery from : Delivery.values()) {
            for (Delivery to : Delivery.values()) {
                if (Edge.find(Edge.DELIVERY, from, to).isEmpty()) {
                    var situation = aSituation().with(from).withEverything().build();
                    assertThat(reasons(lifecycle.deliver(situation, to, "x", OFFICER)))
                            .containsExactly(PlanReason.NOT_FROM_HERE);
                }
            }
        }
    }

    @Test
    void hasNoTwoWaysBetweenTheSameStates() {
        assertThat(Edge.DELIVERY.stream().map(edge -> edge.from() + " " + edge.to()))
                .doesNotHaveDuplicates();
        assertThat(Edge.IMPACT.stream().map(edge -> edge.from() + " " + edge.to()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("deliveryEdges")
    void refusesForEveryConditionThatDoesNotHold(Edge<Delivery> edge) {
        var situation = aSituation()
                .with(edge.from())
                .withoutLead()
                .withOpenMilestones()
                .build();

        assertThat(reasons(lifecycle.deliver(situation, edge.to(), " ", OFFICER)))
                .containsAll(edge.must().stream().map(Condition::otherwise).toList());
    }

    @Nested
    class Verifying {
        private final Situation delivered =
                aSituation().with(DELIVERED).withEverything().build();

        @Test
        void isForSomebodyOtherThanTheLead() {
            assertThat(reasons(lifecycle.deliver(delivered, VERIFIED, "Seen", LEADING)))
                    .containsExactly(PlanReason.NOT_INDEPENDENT);
        }

        @Test
        void isNotForAnybodyWhomTheLeadManages() {
            assertThat(reasons(lifecycle.deliver(delivered, VERIFIED, "Seen", person(BELOW_LEAD))))
                    .containsExactly(PlanReason.NOT_INDEPENDENT);
        }

        @Test
        void isNotForAFormerLead() {
            assertThat(reasons(lifecycle.deliver(delivered, VERIFIED, "Seen", person(FORMER_LEAD))))
                    .containsExactly(PlanReason.NOT_INDEPENDENT);
        }

        @Test
        void isNotForTheKeeperOfThePlanWhoStandsOutsideTheStructure() {
            assertThat(reasons(lifecycle.deliver(delivered, VERIFIED, "Seen", OFFICER)))
                    .containsExactly(PlanReason.NOT_KNOWN_IN_STRUCTURE);
        }

        @Test
        void needsEvidenceAddedSinceItWasReopened() {
            var stale = aSituation()
                    .with(DELIVERED)
                    .withEverything()
                    .turnedBackAfterAllEvidence()
                    .build();

            assertThat(reasons(lifecycle.deliver(stale, VERIFIED, "Seen", JUDGING)))
                    .containsExactly(PlanReason.NO_EVIDENCE_OF_DELIVERY);
        }
    }

    @Nested
    class Embedding {
        @Test
        void needsVerificationAHeldMeasureAndAReAuditThatAgrees() {
            var bare = aSituation().with(DELIVERED).with(EVIDENT).build();

            assertThat(reasons(lifecycle.judge(bare, EMBEDDED, "Held", JUDGING)))
                    .containsExactly(
                            PlanReason.ONE_KIND_OF_EVIDENCE,
                            PlanReason.NOT_VERIFIED,
                            PlanReason.MEASURE_NOT_HELD,
                            PlanReason.NO_RE_AUDIT);
        }

        @Test
        void isUndoneWhenTheActionIsReopened() {
            var embedded =
                    aSituation().with(VERIFIED).with(EMBEDDED).withEverything().build();

            assertThat(lifecycle.deliver(embedded, OFF_TRACK, "The re-audit of May disagrees", JUDGING))
                    .isEqualTo(new Taken(OFF_TRACK, EVIDENT));
        }

        @Test
        void cannotBeReachedInOneStep() {
            var situation =
                    aSituation().with(VERIFIED).with(EARLY).withEverything().build();

            assertThat(reasons(lifecycle.judge(situation, EMBEDDED, "Held", JUDGING)))
                    .containsExactly(PlanReason.NOT_FROM_HERE);
        }
    }

    @Nested
    class Reporting {
        private final Situation running = aSituation().with(ON_TRACK).build();

        @Test
        void isForTheLeadTheExecutiveAndTheKeeper() {
            assertThat(Stream.of(LEADING, person(EXECUTIVE), OFFICER)
                            .map(person -> lifecycle.deliver(running, OFF_TRACK, "Two posts are empty", person)))
                    .allMatch(Taken.class::isInstance);
            assertThat(reasons(lifecycle.deliver(running, OFF_TRACK, "Two posts are empty", STRANGER)))
                    .containsExactly(PlanReason.NOT_THE_LEAD);
        }

        @Test
        void offersOnlyWhatThePersonMayDo() {
            assertThat(lifecycle.openDelivery(running, LEADING))
                    .extracting(Edge::to)
                    .containsExactly(Delivery.AT_RISK, OFF_TRACK, DELIVERED);
            assertThat(lifecycle.openDelivery(running, STRANGER)).isEmpty();
            assertThat(lifecycle.openImpact(running, LEADING))
                    .extracting(Edge::to)
                    .containsExactly(EARLY);
        }

        @Test
        void isOverOnceThePhaseHasEnded() {
            var settled = aSituation().with(NOT_STARTED).settled().build();

            assertThat(reasons(lifecycle.deliver(settled, ON_TRACK, "Begun", LEADING)))
                    .containsExactly(PlanReason.SETTLED);
            assertThat(lifecycle.openDelivery(settled, LEADING)).isEmpty();
            assertThat(reasons(lifecycle.judge(settled, EARLY, "Seen", LEADING)))
                    .containsExactly(PlanReason.SETTLED);
        }
    }

    @Test
    void saysWhatIsStillMissingBeforeAnybodyTries() {
        Edge<Delivery> verify = Edge.find(Edge.DELIVERY, DELIVERED, VERIFIED).orElseThrow();

        assertThat(PlanLifecycle.missing(verify, aSituation().with(DELIVERED).build()))
                .containsExactly(Condition.DELIVERY_EVIDENCE);
    }

    @Test
    void everyStateCanBeReached() {
        assertThat(Arrays.stream(Delivery.values()).filter(state -> state != NOT_STARTED))
                .allMatch(state -> Edge.DELIVERY.stream().anyMatch(edge -> edge.to() == state));
        assertThat(Arrays.stream(Impact.values()).filter(state -> state != NONE_YET))
                .allMatch(state -> Edge.IMPACT.stream().anyMatch(edge -> edge.to() == state));
    }
}
