package org.plumbline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Reach;
import org.plumbline.access.Role;
import org.plumbline.action.ActionFigures.MonthRow;
import org.plumbline.action.ActionFigures.TeamRow;
import org.plumbline.action.ActionHistory.PastAction;
import org.plumbline.action.ActionHistory.PastStep;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ActionHistoryIT {
    private static final Instant IN_MAY = Instant.parse("2025-05-12T09:00:00Z");
    private static final Instant IN_JUNE = Instant.parse("2025-06-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");
    private static final Reach EVERYTHING = new Reach(true, Set.of(), null);

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private ActionHistory history;

    @Autowired
    private Actions actions;

    @Autowired
    private ActionFigures figures;

    @Autowired
    private JdbcClient jdbc;

    private AuthorityId authority;
    private ChildId child;
    private TeamId team;
    private ActingPerson worker;
    private ActingPerson manager;

    @BeforeEach
    void makePeople() {
        authority = authorities.anAuthority();
        child = authorities.aChild(authority, "10482", null, null);
        team = authorities.aTeam(authority, "East 1", null);
        worker = person("Wale Okoro", Role.SOCIAL_WORKER);
        manager = person("Mary Price", Role.TEAM_MANAGER);
    }

    private ActingPerson person(String name, Role role) {
        WorkerId id = authorities.aWorker(authority, name);
        return ActingPerson.of(authorities.aPerson(authority, name, id, role));
    }

    private PastAction past(LocalDate due, PastStep... steps) {
        WorkerId owner = worker.worker() == null ? new WorkerId(0) : worker.worker();
        var action = new NewAction(child, new ActionSource.OfChild(), "Visit", "", owner, manager.worker(), team, due);
        return new PastAction(action, manager, IN_MAY, List.of(steps));
    }

    @Test
    void keepsEachActionAsItsStepsLeftIt() {
        var verified = past(
                LocalDate.parse("2025-06-09"),
                new PastStep(new ActionStep.ProposeDone("Case note"), worker, IN_MAY.plusSeconds(3600)),
                new PastStep(new ActionStep.Verify(true, Helped.YES, "Read it"), manager, IN_JUNE));

        List<ActionId> ids =
                authorities.in(authority, () -> history.record(List.of(verified, past(LocalDate.parse("2025-06-09")))));

        assertThat(authorities.in(authority, () -> actions.find(ids.getFirst())))
                .get()
                .extracting(ActionRow::status, ActionRow::version, ActionRow::statusSinceAt)
                .containsExactly(ActionStatus.VERIFIED, 2, IN_JUNE);
        assertThat(authorities.in(authority, () -> actions.listEvents(ids.getFirst())))
                .hasSize(3);
    }

    @Test
    void refusesAHistoryThatTheRulesForbid() {
        var byItsOwner = past(
                LocalDate.parse("2025-06-09"),
                new PastStep(new ActionStep.ProposeDone("Case note"), worker, IN_MAY.plusSeconds(3600)),
                new PastStep(new ActionStep.Verify(true, Helped.YES, "Read it"), worker, IN_JUNE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> authorities.in(authority, () -> history.record(List.of(byItsOwner))))
                .withMessageContaining("NOT_INDEPENDENT");
    }

    @Test
    void countsByTeamAndByMonth() {
        var verified = past(
                LocalDate.parse("2025-05-30"),
                new PastStep(new ActionStep.ProposeDone("Case note"), worker, IN_MAY.plusSeconds(3600)),
                new PastStep(new ActionStep.Verify(true, Helped.YES, "Read it"), manager, IN_JUNE));
        authorities.in(
                authority,
                () -> history.record(
                        List.of(verified, past(LocalDate.parse("2025-06-09")), past(LocalDate.parse("2026-12-01")))));

        assertThat(authorities.in(authority, () -> figures.listByTeam(TODAY, EVERYTHING)))
                .containsExactly(new TeamRow(team, 2, 1, 0, 1));
        assertThat(authorities.in(
                        authority,
                        () -> figures.listByMonth(YearMonth.parse("2025-05"), YearMonth.parse("2025-06"), EVERYTHING)))
                .containsExactly(
                        new MonthRow(YearMonth.parse("2025-05"), 3, 0, 0),
                        new MonthRow(YearMonth.parse("2025-06"), 0, 1, 0));
    }

    @Test
    void countsNothingOutOfReach() {
        authorities.in(authority, () -> history.record(List.of(past(LocalDate.parse("2025-06-09")))));

        assertThat(authorities.in(
                        authority, () -> figures.listByTeam(TODAY, new Reach(false, Set.of(), worker.worker()))))
                .isEmpty();
    }
}
