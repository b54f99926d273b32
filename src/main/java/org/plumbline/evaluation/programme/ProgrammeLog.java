package org.plumbline.evaluation.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.children.Cohort;
import org.plumbline.database.Store;
import org.plumbline.draw.DrawId;
import org.plumbline.draw.ExclusionReason;
import org.plumbline.evaluation.EvaluationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The append-only tables of programmes, as its steps write them, and what those steps need to know. */
@Store
class ProgrammeLog {
    private static final String EVALUATED = """
        select authority_id, child_id, bool_or(state in ('allocated', 'in-progress')) as under_way
          from evaluations
         where state in ('allocated', 'in-progress')
            or (state = 'completed'
                and completed_at >= cast(cast(:since as date) as timestamp) at time zone 'Europe/London')
         group by authority_id, child_id
        """;

    private final JdbcClient jdbc;

    ProgrammeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProgrammeId add(PlannedProgramme plan, Instant at, AccountId by) {
        long id = jdbc.sql("""
            insert into programmes (authority_id, name, kind, cohort, wanted, starts_on, due_on,
                                    created_at, created_by)
            values (plumbline_authority(), :name, :kind, :cohort, :wanted, :starts, :due, :at, :by)
            returning id
            """)
                .param("name", plan.name())
                .param("kind", plan.kind().code())
                .param("cohort", plan.cohort().key())
                .param("wanted", plan.wanted())
                .param("starts", plan.startsOn())
                .param("due", plan.dueOn())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single();
        return new ProgrammeId(id);
    }

    void addAuditor(ProgrammeId programme, WorkerId auditor, int capacity) {
        jdbc.sql("""
            insert into programme_auditors (authority_id, programme_id, worker_id, capacity)
            values (plumbline_authority(), :programme, :worker, :capacity)
            """)
                .param("programme", programme.value())
                .param("worker", auditor.value())
                .param("capacity", capacity)
                .update();
    }

    void addDraw(ProgrammeId programme, DrawId draw) {
        jdbc.sql("""
            insert into programme_draws (authority_id, draw_id, programme_id)
            values (plumbline_authority(), :draw, :programme)
            """)
                .param("draw", draw.value())
                .param("programme", programme.value())
                .update();
    }

    void addAllocation(DrawId draw, int position, EvaluationId evaluation) {
        jdbc.sql("""
            insert into programme_allocations (authority_id, evaluation_id, draw_id, position)
            values (plumbline_authority(), :evaluation, :draw, :position)
            """)
                .param("evaluation", evaluation.value())
                .param("draw", draw.value())
                .param("position", position)
                .update();
    }

    /** Keeps two allocations of one programme from giving the same child out twice. */
    void lock(ProgrammeId programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended("
                        + "'programme ' || plumbline_authority() || ' ' || :programme, 0))")
                .param("programme", programme.value())
                .query((_, _) -> true)
                .single();
    }

    /** The children with an evaluation under way, or one completed on or after the day. */
    Map<ChildId, ExclusionReason> findEvaluatedSince(LocalDate since) {
        Map<ChildId, ExclusionReason> evaluated = new HashMap<>();
        jdbc.sql(EVALUATED).param("since", since).query(row -> {
            evaluated.put(new ChildId(row.getLong("child_id")), reason(row));
        });
        return evaluated;
    }

    /** How many children of the cohort that is, by reason. */
    Map<ExclusionReason, Integer> countEvaluatedSince(Cohort cohort, LocalDate since) {
        Map<ExclusionReason, Integer> counted = new EnumMap<>(ExclusionReason.class);
        jdbc.sql("select under_way, count(*) as children from (" + EVALUATED + ") e"
                        + " join current_standings s on s.authority_id = e.authority_id and s.child_id = e.child_id"
                        + " where :cohort = any (s.cohorts) group by under_way")
                .param("since", since)
                .param("cohort", cohort.key())
                .query(row -> {
                    counted.put(reason(row), row.getInt("children"));
                });
        return counted;
    }

    private static ExclusionReason reason(ResultSet row) throws SQLException {
        return row.getBoolean("under_way") ? ExclusionReason.EVALUATION_UNDER_WAY : ExclusionReason.EVALUATED_RECENTLY;
    }

    /** How many children of the draw wait for the end of an evaluation, or for its beginning while there is time for it. */
    int countSealed(DrawId draw, LocalDate today) {
        return jdbc.sql("""
            select count(*)
              from draw_tickets t
              join programme_draws d on d.authority_id = t.authority_id and d.draw_id = t.draw_id
              join programmes p on p.authority_id = d.authority_id and p.id = d.programme_id
              left join lateral (
                   select e.state
                     from programme_allocations a
                     join evaluations e on e.authority_id = a.authority_id and e.id = a.evaluation_id
                    where a.authority_id = t.authority_id
                      and a.draw_id = t.draw_id and a.position = t.position
                    order by a.evaluation_id desc
                    limit 1) newest on true
             where t.draw_id = :draw
               and not exists (select from draw_tickets later
                                where later.authority_id = t.authority_id
                                  and later.draw_id = t.draw_id and later.replaces = t.position)
               and (newest.state in ('allocated', 'in-progress')
                    or (newest.state is null and p.due_on >= :today))
            """)
                .param("draw", draw.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }
}
