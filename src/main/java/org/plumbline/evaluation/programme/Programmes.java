package org.plumbline.evaluation.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.Cohort;
import org.plumbline.database.Store;
import org.plumbline.draw.DrawId;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.judging.EvaluationState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Programmes, as they can be read. */
@Store
public class Programmes {
    private static final String LISTED = """
        select p.id, p.name, p.kind, p.cohort, p.wanted, p.starts_on, p.due_on,
               (select count(*) from programme_draws d
                 where d.authority_id = p.authority_id and d.programme_id = p.id) as draws,
               e.allocated, e.in_progress, e.completed, e.overdue
          from programmes p
          cross join lateral (
               select count(*) filter (where state <> 'withdrawn') as allocated,
                      count(*) filter (where state = 'in-progress') as in_progress,
                      count(*) filter (where state = 'completed') as completed,
                      count(*) filter (where state in ('allocated', 'in-progress') and due_on < :today) as overdue
                 from evaluations
                where authority_id = p.authority_id and programme_id = p.id) e
        """;

    /**
     * The first twenty programmes with a draw whose children still wait for an auditor, and how many wait; the soonest due
     * first.
     */
    public static final String WAITING_FOR_AUDITORS = """
        select p.id, p.name, p.due_on, count(*) as children
          from draw_tickets t
          join programme_draws d on d.authority_id = t.authority_id and d.draw_id = t.draw_id
          join programmes p on p.authority_id = d.authority_id and p.id = d.programme_id
         where not exists (select from programme_allocations a
                            where a.authority_id = t.authority_id
                              and a.draw_id = t.draw_id and a.position = t.position)
           and not exists (select from draw_tickets later
                            where later.authority_id = t.authority_id
                              and later.draw_id = t.draw_id and later.replaces = t.position)
           and not exists (select from draw_reveals r
                            where r.authority_id = t.authority_id and r.draw_id = t.draw_id)
         group by p.id, p.name, p.due_on
         order by p.due_on, p.id
         limit 20
        """;

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Programmes, the latest due first.
     *
     * @param after the last programme of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public List<ListedProgramme> list(LocalDate today, @Nullable ProgrammeId after, int most) {
        return jdbc.sql(LISTED + """
             where cast(:after as bigint) is null
                or (p.due_on, p.id) < (select due_on, id from programmes where id = :after)
             order by p.due_on desc, p.id desc
             limit :most
            """)
                .param("today", today)
                .param("after", after == null ? null : after.value())
                .param("most", most)
                .query((row, _) -> listed(row))
                .list();
    }

    /**
     * The programme.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public ListedProgramme get(ProgrammeId id, LocalDate today) {
        return find(id, today).orElseThrow(() -> new NotFound("There is no programme " + id.reference()));
    }

    /** The programme, if there is one. */
    @Transactional(readOnly = true)
    public Optional<ListedProgramme> find(ProgrammeId id, LocalDate today) {
        return jdbc.sql(LISTED + " where p.id = :id")
                .param("today", today)
                .param("id", id.value())
                .query((row, _) -> listed(row))
                .optional();
    }

    /** The auditors of the programme, by name. */
    @Transactional(readOnly = true)
    public List<ProgrammeAuditor> listAuditors(ProgrammeId id) {
        return jdbc.sql("""
            select a.worker_id, w.name, a.capacity,
                   (select count(*) from evaluations e
                     where e.authority_id = a.authority_id and e.programme_id = a.programme_id
                       and e.auditor_id = a.worker_id and e.state <> 'withdrawn') as taken
              from programme_auditors a
              join workers w on w.authority_id = a.authority_id and w.id = a.worker_id
             where a.programme_id = :id
             order by w.name, w.id
            """)
                .param("id", id.value())
                .query((row, _) -> new ProgrammeAuditor(
                        new WorkerId(row.getLong("worker_id")),
                        row.getString("name"),
                        row.getInt("capacity"),
                        row.getInt("taken")))
                .list();
    }

    /** The draws made for the programme, in no order. */
    @Transactional(readOnly = true)
    public List<DrawId> listDraws(ProgrammeId id) {
        return jdbc.sql("select draw_id from programme_draws where programme_id = :id")
                .param("id", id.value())
                .query((row, _) -> new DrawId(row.getLong(1)))
                .list();
    }

    /** For each case of the draw that was ever allocated its newest evaluation, by place in the draw. */
    @Transactional(readOnly = true)
    public List<AllocatedCase> listAllocated(DrawId draw) {
        return jdbc.sql("""
            select distinct on (a.position) a.position, a.evaluation_id, e.state, e.auditor_id, w.name
              from programme_allocations a
              join evaluations e on e.authority_id = a.authority_id and e.id = a.evaluation_id
              join workers w on w.authority_id = e.authority_id and w.id = e.auditor_id
             where a.draw_id = :draw
             order by a.position, a.evaluation_id desc
            """)
                .param("draw", draw.value())
                .query((row, _) -> new AllocatedCase(
                        row.getInt("position"),
                        new EvaluationId(row.getLong("evaluation_id")),
                        EvaluationState.of(row.getString("state")),
                        new WorkerId(row.getLong("auditor_id")),
                        row.getString("name")))
                .list();
    }

    private static ListedProgramme listed(ResultSet row) throws SQLException {
        Programme programme = new Programme(
                new ProgrammeId(row.getLong("id")),
                row.getString("name"),
                ProgrammeKind.of(row.getString("kind")),
                Cohort.ofKey(row.getString("cohort")),
                row.getInt("wanted"),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("due_on").toLocalDate());
        ProgrammeProgress progress = new ProgrammeProgress(
                row.getInt("allocated"), row.getInt("in_progress"), row.getInt("completed"), row.getInt("overdue"));
        return new ListedProgramme(programme, row.getInt("draws"), progress);
    }
}
