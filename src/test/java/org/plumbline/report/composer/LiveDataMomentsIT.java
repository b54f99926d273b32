package org.plumbline.report.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LiveDataMomentsIT {
    private static final Instant SNAPSHOT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-02-20T09:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-03-04T14:30:00Z");

    @Autowired
    private TestAuthorities making;

    @Autowired
    private LiveDataMoments moments;

    @Autowired
    private PublishedTools tools;

    @Autowired
    private JdbcClient jdbc;

    private AuthorityId authority;
    private WorkerId auditor;
    private ChildId child;

    @BeforeEach
    void takeAnExtractInBefore() {
        authority = making.anAuthority();
        auditor = making.aWorker(authority, "Ada Finch");
        child = making.aChild(authority, "1001", null, null, "children-in-need");
        making.in(authority, tools::list);
        change("update extracts set taken_at = :at", BEFORE);
    }

    @Test
    void saysNothingWhenNothingCame() {
        complete(BEFORE);

        assertThat(since()).isEqualTo(LiveDataSince.NOTHING);
        assertThat(SinceWords.of(since())).isEmpty();
    }

    @Test
    void saysThatAnExtractWasTakenIn() {
        takeIn(AFTER);

        assertThat(SinceWords.of(since()))
                .containsExactly(
                        "The data is newer than this snapshot: an extract was taken in on 4 March 2026 at 14:30."
                                + " Compare with the live data to see which figures are different.");
    }

    @Test
    void saysThatAnExtractUnderTheSnapshotWasUndone() {
        change("update extracts set undone_at = :at, undone_by = 'system:test'", AFTER);

        assertThat(since()).isEqualTo(new LiveDataSince(null, AFTER, 0, null));
    }

    @Test
    void anExtractThatCameAndWentIsNoChange() {
        takeIn(SNAPSHOT.plusSeconds(60));
        change("update extracts set undone_at = :at, undone_by = 'system:test' where file_name = 'later.xlsx'", AFTER);

        assertThat(since()).isEqualTo(LiveDataSince.NOTHING);
    }

    @Test
    void countsEvaluationsCompletedSince() {
        complete(BEFORE);
        complete(SNAPSHOT.plusSeconds(60));
        complete(AFTER);

        assertThat(since()).isEqualTo(new LiveDataSince(null, null, 2, AFTER));
    }

    private LiveDataSince since() {
        return making.in(authority, () -> moments.since(SNAPSHOT));
    }

    private void takeIn(Instant at) {
        change("""
            insert into extracts (authority_id, kind, as_at_on, file_name, sha256, rows_by_list, children, taken_at,
                                  taken_by)
            values (plumbline_authority(), 'annex-a', date '2026-03-01', 'later.xlsx', sha256('later.xlsx'), '{}', 1,
                    :at, 'system:test')
            """, at);
    }

    private void complete(Instant at) {
        change("""
            insert into evaluations (authority_id, child_id, tool_version_id, trigger, auditor_id, allocated_at, due_on,
                                     state, completed_at, overall_grade, overall_rank)
            values (plumbline_authority(), %d, (select max(id) from tool_versions), 'routine', %d,
                    timestamptz '2024-01-01 09:00Z', date '2026-12-31', 'completed', :at, 'good', 3)
            """.formatted(child.value(), auditor.value()), at);
    }

    private void change(String sql, Instant at) {
        making.in(
                authority,
                () -> jdbc.sql(sql).param("at", java.sql.Timestamp.from(at)).update());
    }
}
