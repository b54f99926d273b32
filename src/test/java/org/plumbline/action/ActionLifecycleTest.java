package org.plumbline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.action.ActionStatus.OPEN;
import static org.plumbline.action.ActionStatus.PROPOSED_DONE;
import static org.plumbline.action.ActionStatus.SENT_BACK;
import static org.plumbline.action.ActionStatus.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.access.AccountId;
import org.plumbline.action.ActionLifecycle.Refused;
import org.plumbline.action.ActionLifecycle.Taken;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.LineManagement.Link;
import org.plumbline.authority.MergedWorkers;
import org.plumbline.authority.Period;
import org.plumbline.authority.WorkerId;

class ActionLifecycleTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-03-12");
    private static final LocalDate DUE = LocalDate.parse("2024-04-11");
    private static final Period ALWAYS = Period.since(LocalDate.parse("2020-01-01"));
    private static final WorkerId HEAD = new WorkerId(1);
    private static final WorkerId OWNER = new WorkerId(2);
    private static final WorkerId BELOW_OWNER = new WorkerId(3);
    private static final WorkerId AUDITOR = new WorkerId(4);
    private static final WorkerId NEXT_OWNER = new WorkerId(5);

    private final ActionLifecycle lifecycle = new ActionLifecycle(
            LineManagement.of(
                    List.of(new Link(HEAD, OWNER, ALWAYS), new Link(OWNER, BELOW_OWNER, ALWAYS)), MergedWorkers.NONE),
            TODAY);

    private static ActionState inStatus(ActionStatus status) {
        return new ActionState(status, OWNER, Set.of(OWNER), HEAD, DUE, DUE);
    }

    private static ActingPerson person(WorkerId worker) {
        return new ActingPerson(new AccountId(worker.value()), worker, false);
    }

    private static ActionStep complete(ActionStepKind kind) {
        return switch (kind) {
            case PROPOSE_DONE -> new ActionStep.ProposeDone("Visit recorded 4 March");
            case VERIFY -> new ActionStep.Verify(true, Helped.YES, "Read the visit record");
            case SEND_BACK -> new ActionStep.SendBack("The child was not seen alone");
            case WITHDRAW -> new ActionStep.Withdraw("The family moved away");
            case REASSIGN -> new ActionStep.Reassign(NEXT_OWNER, "Case transferred");
            case CHANGE_DUE -> new ActionStep.ChangeDue(DUE.plusDays(7), "Agreed in supervision");
        };
    }

    @ParameterizedTest(name = "{0} --{1}--> {2} by {3}")
    @CsvSource({
        "OPEN,          PROPOSE_DONE, PROPOSED_DONE, 2",
        "SENT_BACK,     PROPOSE_DONE, PROPOSED_DONE, 2",
        "PROPOSED_DONE, VERIFY,       VERIFIED,      1",
        "PROPOSED_DONE, VERIFY,       VERIFIED,      4",
        "PROPOSED_DONE, SEND_BACK,    SENT_BACK,     4",
        "OPEN,          REASSIGN,     OPEN,          1",
        "SENT_BACK,     REASSIGN,     SENT_BACK,     1",
        "OPEN,          CHANGE_DUE,   OPEN,          1",
        "SENT_BACK,     CHANGE_DUE,   SENT_BACK,     1",
        "OPEN,          WITHDRAW,     WITHDRAWN,     1",
        "SENT_BACK,     WITHDRAW,     WITHDRAWN,     1",
        "PROPOSED_DONE, WITHDRAW,     WITHDRAWN,     1",
    })
    void allowsWhatTheTableSays(ActionStatus from, ActionStepKind step, ActionStatus to, long worker) {
        var outcome = lifecycle.decide(inStatus(from), complete(step), person(new WorkerId(worker)));

        assertThat(outcome).isInstanceOf(Taken.class);
        assertThat(((Taken) outcome).state().status()).isEqualTo(to);
    }

    @ParameterizedTest(name = "{0} --{1}--> refused")
    @CsvSource({
        "OPEN, VERIFY",
        "OPEN, SEND_BACK",
        "SENT_BACK, VERIFY",
        "SENT_BACK, SEND_BACK",
        "PROPOSED_DONE, PROPOSE_DONE",
        "PROPOSED_DONE, REASSIGN",
        "PROPOSED_DONE, CHANGE_DUE",
        "VERIFIED, SEND_BACK",
        "VERIFIED, WITHDRAW",
        "VERIFIED, REASSIGN",
        "VERIFIED, CHANGE_DUE",
        "WITHDRAWN, PROPOSE_DONE",
        "WITHDRAWN, VERIFY",
        "WITHDRAWN, REASSIGN",
    })
    void refusesWhatTheTableDoesNotSay(ActionStatus from, ActionStepKind step) {
        for (WorkerId worker : List.of(HEAD, OWNER, AUDITOR)) {
            assertThat(lifecycle.decide(inStatus(from), complete(step), person(worker)))
                    .isEqualTo(new Refused(List.of(ActionReason.NOT_FROM_HERE)));
        }
    }

    @ParameterizedTest(name = "{0} by worker {1}: {2}")
    @CsvSource({
        "PROPOSE_DONE, 1, NOT_THE_OWNER",
        "PROPOSE_DONE, 4, NOT_THE_OWNER",
        "REASSIGN,     2, NOT_INDEPENDENT",
        "REASSIGN,     3, NOT_INDEPENDENT",
        "REASSIGN,     4, NOT_AN_OVERSEER",
        "CHANGE_DUE,   2, NOT_INDEPENDENT",
        "CHANGE_DUE,   4, NOT_AN_OVERSEER",
        "WITHDRAW,     2, NOT_INDEPENDENT",
        "WITHDRAW,     4, NOT_AN_OVERSEER",
    })
    void refusesTheWrongPerson(ActionStepKind step, long worker, ActionReason reason) {
        assertThat(lifecycle.decide(inStatus(OPEN), complete(step), person(new WorkerId(worker))))
                .isEqualTo(new Refused(List.of(reason)));
    }

    @Nested
    class Verification {
        private final ActionState proposed = inStatus(PROPOSED_DONE);
        private final ActionStep verify = complete(ActionStepKind.VERIFY);

        @Test
        void isNeverTheOwners() {
            assertThat(lifecycle.decide(proposed, verify, person(OWNER)))
                    .isEqualTo(new Refused(List.of(ActionReason.NOT_INDEPENDENT)));
        }

        @Test
        void isNeverThatOfSomebodyTheOwnerManages() {
            assertThat(lifecycle.decide(proposed, verify, person(BELOW_OWNER)))
                    .isEqualTo(new Refused(List.of(ActionReason.NOT_INDEPENDENT)));
        }

        @Test
        void isNeverThatOfAFormerOwner() {
            var reassigned = new ActionState(PROPOSED_DONE, NEXT_OWNER, Set.of(OWNER, NEXT_OWNER), HEAD, DUE, DUE);

            assertThat(lifecycle.decide(reassigned, verify, person(OWNER)))
                    .isEqualTo(new Refused(List.of(ActionReason.NOT_INDEPENDENT)));
            assertThat(lifecycle.decide(reassigned, verify, person(AUDITOR))).isInstanceOf(Taken.class);
        }

        @Test
        void isNeverThatOfAnAccountNobodyCanPlaceInTheStructure() {
            assertThat(lifecycle.decide(proposed, verify, new ActingPerson(new AccountId(9), null, true)))
                    .isEqualTo(new Refused(List.of(ActionReason.NOT_KNOWN_IN_STRUCTURE)));
        }

        @Test
        void isNotOpenedByARoleThatOverseesEverything() {
            assertThat(lifecycle.decide(proposed, verify, new ActingPerson(new AccountId(2), OWNER, true)))
                    .isEqualTo(new Refused(List.of(ActionReason.NOT_INDEPENDENT)));
        }

        @Test
        void needsBothAnswersAndWhatWasSeenAndSaysSoAtOnce() {
            assertThat(lifecycle.decide(proposed, new ActionStep.Verify(false, null, " "), person(OWNER)))
                    .isEqualTo(new Refused(List.of(
                            ActionReason.NOT_INDEPENDENT,
                            ActionReason.NOT_DONE,
                            ActionReason.HELPED_MISSING,
                            ActionReason.SEEN_MISSING)));
        }
    }

    @Test
    void keepsTheFirstDueDateBesideTheNewOne() {
        var outcome = (Taken) lifecycle.decide(inStatus(OPEN), complete(ActionStepKind.CHANGE_DUE), person(HEAD));

        assertThat(outcome.state().baselineDueOn()).isEqualTo(DUE);
        assertThat(outcome.state().dueOn()).isEqualTo(DUE.plusDays(7));
    }

    @Test
    void remembersEveryOwner() {
        var outcome = (Taken) lifecycle.decide(inStatus(OPEN), complete(ActionStepKind.REASSIGN), person(HEAD));

        assertThat(outcome.state().owner()).isEqualTo(NEXT_OWNER);
        assertThat(outcome.state().answered()).containsExactlyInAnyOrder(OWNER, NEXT_OWNER);
    }

    @Test
    void letsTheQualityLeadOverseeEveryAction() {
        assertThat(lifecycle.decide(
                        inStatus(OPEN),
                        complete(ActionStepKind.REASSIGN),
                        new ActingPerson(new AccountId(4), AUDITOR, true)))
                .isInstanceOf(Taken.class);
    }

    @Test
    void offersOnlyTheStepsThePersonMayTake() {
        assertThat(lifecycle.open(inStatus(OPEN), person(OWNER))).containsExactly(ActionStepKind.PROPOSE_DONE);
        assertThat(lifecycle.open(inStatus(PROPOSED_DONE), person(AUDITOR)))
                .containsExactly(ActionStepKind.VERIFY, ActionStepKind.SEND_BACK);
        assertThat(lifecycle.open(inStatus(VERIFIED), person(HEAD))).isEmpty();
    }

    @Test
    void isOverdueFromTheDayAfterItsDueDateWhileItIsWithItsOwner() {
        assertThat(inStatus(OPEN).isOverdue(DUE)).isFalse();
        assertThat(inStatus(OPEN).isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(inStatus(SENT_BACK).isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(inStatus(PROPOSED_DONE).isOverdue(DUE.plusDays(1))).isFalse();
        assertThat(inStatus(VERIFIED).isOverdue(DUE.plusDays(1))).isFalse();
    }
}
