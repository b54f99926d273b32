package org.plumbline.evaluation.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Reach;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.Tie;
import org.plumbline.evaluation.recording.AllocatingEvaluations.Allocated;
import org.plumbline.evaluation.recording.AllocatingEvaluations.NotIndependent;
import org.plumbline.evaluation.recording.AllocatingEvaluations.TiedPair;
import org.plumbline.evaluation.recording.AllocatingEvaluations.Wanted;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AllocatingEvaluationsIT {
    private static final AllocatingEvaluations.Round ROUND =
            new AllocatingEvaluations.Round(null, Trigger.ROUTINE, LocalDate.of(2026, 3, 31));

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private AllocatingEvaluations allocating;

    @Autowired
    private FindingTies findingTies;

    @Autowired
    private WithdrawingEvaluation withdrawing;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private JdbcClient jdbc;

    private AuthorityId authority;
    private WorkerId holder;
    private WorkerId manager;
    private WorkerId chair;
    private WorkerId stranger;
    private ChildId child;

    @BeforeEach
    void makeAChildWithPeopleAround() {
        authority = authorities.anAuthority();
        TeamId team = authorities.aTeam(authority, "East 1", null);
        holder = authorities.aWorker(authority, "Hana Pryce");
        manager = authorities.aWorker(authority, "Mo Farrell");
        chair = authorities.aWorker(authority, "Carla Dunn");
        stranger = authorities.aWorker(authority, "Sol Ibarra");
        authorities.manages(authority, manager, team);
        authorities.reviews(authority, chair, "1001");
        child = authorities.aChild(authority, "1001", team, holder, "children-in-need");
    }

    @Test
    void beginsAnEvaluationWithTheWorkerAndTeamOfTheDay() {
        EvaluationId id = allocated(child, stranger);

        EvaluationRow row = authorities.in(
                authority,
                () -> evaluations
                        .find(id, new Reach(true, Set.of(), null), LocalDate.of(2026, 3, 3))
                        .orElseThrow());
        assertThat(row.auditor()).isEqualTo(stranger);
        assertThat(row.worker()).isEqualTo(holder);
        assertThat(row.teamName()).isEqualTo("East 1");
        assertThat(row.dueOn()).isEqualTo("2026-03-31");
    }

    @Test
    void bringsTheChildIntoTheAuditorsReachForAsLongAsItLasts() {
        EvaluationId id = allocated(child, stranger);

        assertThat(openReach()).containsExactly("1001");

        authorities.in(
                authority, () -> withdrawing.withdraw(id, new Reach(true, Set.of(), null), "The case has been closed"));

        assertThat(openReach()).isEmpty();
    }

    @Test
    void findsWhoHoldsManagesAndReviews() {
        assertThat(authorities.in(
                        authority, () -> findingTies.find(List.of(child), List.of(holder, manager, chair, stranger))))
                .isEqualTo(Map.of(
                        child,
                        Map.of(
                                holder, Set.of(Tie.HOLDS),
                                manager, Set.of(Tie.MANAGES),
                                chair, Set.of(Tie.REVIEWS))));
    }

    @Test
    void allocatesNothingWhenOneAuditorHasATie() {
        ChildId other = authorities.aChild(authority, "1002", null, null, "children-in-need");
        Wanted tied = new Wanted(child, manager);

        assertThat(authorities.in(
                        authority, () -> allocating.allocate(List.of(new Wanted(other, stranger), tied), ROUND)))
                .isEqualTo(new NotIndependent(List.of(new TiedPair(tied, Set.of(Tie.MANAGES)))));
        assertThat(count("evaluations")).isZero();
    }

    @Test
    void writesEachAllocationOnTheTrailWithoutNames() {
        allocated(child, stranger);

        assertThat(authorities.in(
                        authority,
                        () -> jdbc.sql("select refs from trail_entries where what = 'evaluation-allocated'")
                                .query(String.class)
                                .list()))
                .singleElement()
                .asString()
                .contains("\"auditor\":" + stranger.value())
                .doesNotContain("Ibarra", "1001");
    }

    private EvaluationId allocated(ChildId whom, WorkerId auditor) {
        var outcome = authorities.in(authority, () -> allocating.allocate(List.of(new Wanted(whom, auditor)), ROUND));
        return ((Allocated) outcome).evaluations().get(whom);
    }

    private List<String> openReach() {
        return authorities.in(
                authority,
                () -> jdbc.sql("""
                    select child_case_id from responsibilities
                     where kind = 'evaluates-child' and worker_id = :worker and to_on is null
                    """)
                        .param("worker", stranger.value())
                        .query(String.class)
                        .list());
    }

    private int count(String table) {
        return authorities.in(
                authority,
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }
}
