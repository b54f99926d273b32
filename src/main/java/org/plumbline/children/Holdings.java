package org.plumbline.children;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.annotation.Transactional;

/** Says who holds a child. */
@Store
public class Holdings {
    private static final String SELECT = """
        select c.id, c.case_id, s.team_id, t.name as team_name, h.id as worker_id, h.name as worker_name
          from children c
          left join lateral (select s.team_id, s.worker_id
                               from standings s
                               join extracts e on e.authority_id = s.authority_id and e.id = s.extract_id
                              where s.authority_id = c.authority_id and s.child_id = c.id and e.undone_at is null
                              order by e.as_at_on desc, e.id desc
                              limit 1) s on true
          left join teams t on t.authority_id = c.authority_id and t.id = s.team_id
          left join workers w on w.authority_id = c.authority_id and w.id = s.worker_id
          left join workers h on h.authority_id = c.authority_id and h.id = coalesce(w.merged_into, w.id)
        """;

    /** A child no longer in the latest extract stays in reach of whoever held it last. */
    private static final String WITHIN_REACH = """
         where (:everything or s.team_id in (:teams) or h.id = :worker
                or exists (select from responsibilities r
                            where r.authority_id = c.authority_id and r.child_case_id = c.case_id
                              and r.worker_id in (select m.id from workers m
                                                    where m.id = :worker or m.merged_into = :worker)
                              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)))
        """;

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who holds the child, whoever asks. Empty when there is no such child. */
    @Transactional(readOnly = true)
    public Optional<Holding> find(ChildId child) {
        return jdbc.sql(SELECT + " where c.id = :child")
                .param("child", child.value())
                .query((row, _) -> holding(row))
                .optional();
    }

    /** Who holds the child, if the child is within reach on the day; otherwise as if there were no such child. */
    @Transactional(readOnly = true)
    public Optional<Holding> findWithin(ChildId child, Reach reach, LocalDate today) {
        return reaching(SELECT + WITHIN_REACH + " and c.id = :child", reach, today)
                .param("child", child.value())
                .query((row, _) -> holding(row))
                .optional();
    }

    /**
     * Who holds the child with this id of the case system, typed in any case of its letters, if the child is within reach
     * on the day; otherwise as if there were no such child.
     */
    @Transactional(readOnly = true)
    public Optional<Holding> findByCaseIdWithin(String caseId, Reach reach, LocalDate today) {
        return reaching(SELECT + WITHIN_REACH + """
             and c.case_id in (:typed, upper(:typed), lower(:typed))
             order by c.case_id = :typed desc
             limit 1
            """, reach, today)
                .param("typed", caseId)
                .query((row, _) -> holding(row))
                .optional();
    }

    private StatementSpec reaching(String sql, Reach reach, LocalDate today) {
        return jdbc.sql(sql)
                .param("everything", reach.everything())
                .param("teams", reach.teamIds())
                .param("worker", reach.workerId())
                .param("today", today);
    }

    private static Holding holding(ResultSet row) throws SQLException {
        long team = row.getLong("team_id");
        @Nullable TeamId teamId = row.wasNull() ? null : new TeamId(team);
        long worker = row.getLong("worker_id");
        @Nullable WorkerId workerId = row.wasNull() ? null : new WorkerId(worker);
        return new Holding(
                new ChildId(row.getLong("id")),
                row.getString("case_id"),
                teamId,
                row.getString("team_name"),
                workerId,
                row.getString("worker_name"));
    }
}
