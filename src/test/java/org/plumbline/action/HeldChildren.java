package org.plumbline.action;

import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.TestAuthorities;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes children who are held by a team and a worker, as an extract would tell it. */
public final class HeldChildren {
    private final TestAuthorities authorities;
    private final JdbcClient jdbc;

    /** Writes through this client. */
    public HeldChildren(TestAuthorities authorities, JdbcClient jdbc) {
        this.authorities = authorities;
        this.jdbc = jdbc;
    }

    /** A child known by this case id. */
    public ChildId aChild(AuthorityId authority, String caseId, @Nullable TeamId team, @Nullable WorkerId worker) {
        return authorities.in(authority, () -> {
            long extract = extract();
            long child = jdbc.sql(
                            """
                    insert into children (authority_id, case_id, birth_on, first_extract_id)
                    values (plumbline_authority(), :caseId, date '2015-06-01', :extract)
                    returning id
                    """)
                    .param("caseId", caseId)
                    .param("extract", extract)
                    .query(Long.class)
                    .single();
            jdbc.sql(
                            """
                    insert into standings (authority_id, extract_id, child_id, case_id, cohorts, team_id, worker_id)
                    values (plumbline_authority(), :extract, :child, :caseId, array['in-need'], :team, :worker)
                    """)
                    .param("extract", extract)
                    .param("child", child)
                    .param("caseId", caseId)
                    .param("team", team == null ? null : team.value())
                    .param("worker", worker == null ? null : worker.value())
                    .update();
            return new ChildId(child);
        });
    }

    private long extract() {
        return jdbc.sql("select id from extracts limit 1")
                .query(Long.class)
                .optional()
                .orElseGet(() -> jdbc.sql(
                                """
                        insert into extracts (authority_id, kind, as_at_on, file_name, sha256, rows_by_list, children,
                                              taken_at, taken_by)
                        values (plumbline_authority(), 'annex-a', date '2026-02-28', 'Annex_A.xlsx',
                                decode(repeat('00', 32), 'hex'), '{}', 1, now(), 'test')
                        returning id
                        """)
                        .query(Long.class)
                        .single());
    }
}
