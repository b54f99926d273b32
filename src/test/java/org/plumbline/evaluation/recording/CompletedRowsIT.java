package org.plumbline.evaluation.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.evaluation.CompletedEvaluations;
import org.plumbline.evaluation.CompletedEvaluations.Completed;
import org.plumbline.evaluation.CompletedEvaluations.Movement;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CompletedRowsIT {
    private static final LocalDate JANUARY = LocalDate.parse("2026-01-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-30");

    @Autowired
    private TestAuthorities making;

    @Autowired
    private CompletedEvaluations completed;

    @Autowired
    private PublishedTools tools;

    @Autowired
    private JdbcClient jdbc;

    private AuthorityId authority;
    private WorkerId auditor;
    private TeamId team;
    private ChildId first;
    private ChildId second;

    @BeforeEach
    void makeTwoChildren() {
        authority = making.anAuthority();
        auditor = making.aWorker(authority, "Ada Finch");
        team = making.aTeam(authority, "East 1", null);
        first = making.aChild(authority, "1001", team, null, "children-in-need");
        second = making.aChild(authority, "1002", team, null, "children-in-need");
        making.in(authority, tools::list);
    }

    @Test
    void listsWhatWasCompletedOnTheseDaysTheLatestFirst() {
        complete(first, "2025-12-31", "good", 3);
        complete(first, "2026-01-01", "good", 3);
        complete(second, "2026-06-30", "inadequate", 1);
        complete(second, "2026-07-01", "good", 3);

        List<Completed> listed = in(() -> completed.listCompleted(JANUARY, JUNE));

        assertThat(listed)
                .extracting(one -> one.on() + " " + one.word() + " " + one.teamName())
                .containsExactly("2026-06-30 Inadequate East 1", "2026-01-01 Good East 1");
    }

    @Test
    void comparesTheLatestWithTheOneBeforeWheneverThatWas() {
        complete(first, "2024-02-01", "requires-improvement", 2);
        complete(first, "2026-02-01", "good", 3);
        complete(second, "2026-01-10", "good", 3);
        complete(second, "2026-05-10", "inadequate", 1);
        complete(second, "2026-06-10", "good", 3);

        assertThat(in(() -> completed.countMovement(JANUARY, JUNE))).isEqualTo(new Movement(2, 0, 0));
        assertThat(in(() -> completed.countMovement(JANUARY, LocalDate.parse("2026-05-31"))))
                .isEqualTo(new Movement(1, 0, 1));
    }

    @Test
    void leavesOutWhoWasEvaluatedOnce() {
        complete(first, "2026-02-01", "good", 3);

        assertThat(in(() -> completed.countMovement(JANUARY, JUNE))).isEqualTo(new Movement(0, 0, 0));
    }

    @Test
    void countsEachChildOnceHoweverOftenEvaluated() {
        complete(first, "2026-02-01", "good", 3);
        complete(first, "2026-03-01", "good", 3);

        assertThat(in(() -> completed.countEvaluated(List.of(first, second), JANUARY, JUNE)))
                .isEqualTo(1);
        assertThat(in(() -> completed.countEvaluated(List.of(), JANUARY, JUNE))).isZero();
    }

    private <R> R in(java.util.function.Supplier<R> asking) {
        return making.in(authority, asking);
    }

    private void complete(ChildId child, String on, String grade, int rank) {
        in(() -> jdbc.sql("""
            insert into evaluations (authority_id, child_id, tool_version_id, trigger, auditor_id, team_id,
                                     allocated_at, due_on, state, completed_at, overall_grade, overall_rank)
            values (plumbline_authority(), :child, (select max(id) from tool_versions), 'routine', :auditor, :team,
                    timestamptz '2024-01-01 09:00Z', date '2026-12-31', 'completed',
                    (:on || ' 12:00Z')::timestamptz, :grade, :rank)
            """)
                .param("child", child.value())
                .param("auditor", auditor.value())
                .param("team", team.value())
                .param("on", on)
                .param("grade", grade)
                .param("rank", rank)
                .update());
    }
}
