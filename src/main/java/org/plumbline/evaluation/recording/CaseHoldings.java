package org.plumbline.evaluation.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds whose case. */
@Store
class CaseHoldings {
    private final JdbcClient jdbc;

    CaseHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The holdings of these children; a child the latest extract does not name is held by nobody. */
    List<CaseHolding> list(Collection<ChildId> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select c.id, c.case_id, coalesce(w.merged_into, w.id) as worker_id, s.team_id
              from children c
              left join current_standings s on s.authority_id = c.authority_id and s.child_id = c.id
              left join workers w on w.authority_id = s.authority_id and w.id = s.worker_id
             where c.id in (:children)
            """)
                .param("children", children.stream().map(ChildId::value).toList())
                .query((row, _) -> holding(row))
                .list();
    }

    private static CaseHolding holding(ResultSet row) throws SQLException {
        @Nullable Long worker = row.getObject("worker_id", Long.class);
        @Nullable Long team = row.getObject("team_id", Long.class);
        return new CaseHolding(
                new ChildId(row.getLong("id")),
                row.getString("case_id"),
                worker == null ? null : new WorkerId(worker),
                team == null ? null : new TeamId(team));
    }
}
