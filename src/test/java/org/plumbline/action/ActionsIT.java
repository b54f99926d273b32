package org.plumbline.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ActionsIT {
    private static final LocalDate DUE = LocalDate.parse("2026-03-31");

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private AgreeingActions agreeing;

    @Autowired
    private TakingActionSteps taking;

    @Autowired
    private Actions actions;

    @Autowired
    private JdbcClient jdbc;

    private AuthorityId authority;
    private ChildId child;
    private WorkerId workerId;
    private ActingPerson worker;
    private ActingPerson manager;

    @BeforeEach
    void makePeople() {
        authority = authorities.anAuthority();
        child = authorities.aChild(authority, "10482", null, null);
        workerId = authorities.aWorker(authority, "Wale Okoro");
        WorkerId managerId = authorities.aWorker(authority, "Mary Price");
        authorities.manages(authority, managerId, workerId);
        worker = person("Wale Okoro", workerId, Role.SOCIAL_WORKER);
        manager = person("Mary Price", managerId, Role.TEAM_MANAGER);
    }

    private ActingPerson person(String name, WorkerId id, Role role) {
        SignedIn signedIn = authorities.aPerson(authority, name, id, role);
        return ActingPerson.of(signedIn);
    }

    private ActionId agreed() {
        var action = new NewAction(
                child,
                new ActionSource.OfEvaluation(2041, "voice"),
                "See the child alone at school",
                "The child's own view shapes the plan",
                workerId,
                manager.worker(),
                null,
                DUE);
        return authorities.in(authority, () -> agreeing.agree(action, manager)) instanceof AgreeingActions.Agreed stands
                ? stands.id()
                : new ActionId(-1);
    }

    private ActionRow row(ActionId id) {
        return authorities.in(authority, () -> actions.find(id)).orElseThrow();
    }

    private TakingActionSteps.Outcome take(ActionId id, ActionStep step, ActingPerson by) {
        return authorities.in(authority, () -> {
            ActionRow row = actions.find(id).orElseThrow();
            return taking.take(row, row.version(), step, by);
        });
    }

    @Test
    void keepsWhatWasAgreed() {
        ActionRow row = row(agreed());

        assertThat(row.status()).isEqualTo(ActionStatus.OPEN);
        assertThat(row.source()).isEqualTo(new ActionSource.OfEvaluation(2041, "voice"));
        assertThat(row.baselineDueOn()).isEqualTo(DUE);
        assertThat(row.owner()).isEqualTo(workerId);
    }

    @Test
    void goesFromProposedThroughSentBackToVerifiedAndKeepsEveryStep() {
        ActionId id = agreed();

        take(id, new ActionStep.ProposeDone("Case note 4 March"), worker);
        take(id, new ActionStep.SendBack("The child was not seen alone"), manager);
        take(id, new ActionStep.ProposeDone("Case note 9 March, seen alone"), worker);
        take(id, new ActionStep.Verify(true, Helped.PARTLY, "Read the case note"), manager);

        assertThat(row(id).status()).isEqualTo(ActionStatus.VERIFIED);
        assertThat(row(id).version()).isEqualTo(4);
        assertThat(authorities.in(authority, () -> actions.listEvents(id)))
                .extracting(Actions.EventRow::kind)
                .containsExactly("verify", "propose-done", "send-back", "propose-done", "agree");
        assertThat(trail())
                .containsExactly(
                        "action-agreed",
                        "action-propose-done",
                        "action-send-back",
                        "action-propose-done",
                        "action-verify");
    }

    @Test
    void isNotVerifiedByItsOwnerNorByAFormerOwnerAfterReassigning() {
        ActionId id = agreed();
        WorkerId other = authorities.aWorker(authority, "Ola Novak");
        ActingPerson otherPerson = person("Ola Novak", other, Role.SOCIAL_WORKER);
        take(id, new ActionStep.Reassign(other, "Case transferred"), manager);
        take(id, new ActionStep.ProposeDone("Done"), otherPerson);
        var verify = new ActionStep.Verify(true, Helped.YES, "Seen");

        for (ActingPerson owner : List.of(worker, otherPerson)) {
            assertThat(take(id, verify, owner))
                    .isEqualTo(new TakingActionSteps.Refused(List.of(ActionReason.NOT_INDEPENDENT)));
        }
        assertThat(row(id).status()).isEqualTo(ActionStatus.PROPOSED_DONE);
    }

    @Test
    void keepsTheFirstDueDateWhenItIsChanged() {
        ActionId id = agreed();

        take(id, new ActionStep.ChangeDue(DUE.plusDays(14), "School holidays"), manager);

        assertThat(row(id).baselineDueOn()).isEqualTo(DUE);
        assertThat(row(id).dueOn()).isEqualTo(DUE.plusDays(14));
    }

    @Test
    void saysSoWhenSomebodyElseWasQuicker() {
        ActionId id = agreed();
        ActionRow before = row(id);
        take(id, new ActionStep.ProposeDone("Done"), worker);

        assertThat(authorities.<TakingActionSteps.Outcome>in(
                        authority,
                        () -> taking.take(before, before.version(), new ActionStep.Withdraw("Moved"), manager)))
                .isEqualTo(new TakingActionSteps.Conflict());
    }

    private List<String> trail() {
        return authorities.in(
                authority,
                () -> jdbc.sql("select what from trail_entries where subject_kind = 'action' order by id")
                        .query(String.class)
                        .list());
    }
}
