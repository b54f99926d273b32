package org.plumbline.plan.board;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.database.Store;
import org.plumbline.page.Dates;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.board.Paper.PlanVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which version of a plan each meeting of a board saw, and what was asked and answered between meetings. */
@Store
class SeenVersions {
    private final JdbcClient jdbc;

    SeenVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A meeting with the newest version among its papers. */
    record Seen(MeetingId meeting, LocalDate on, boolean held, PlanVersion version) {}

    /** The meetings of a board that have a version of a plan among their papers and were not cancelled, the latest first. */
    List<Seen> listOf(BoardId board) {
        return jdbc.sql("""
            select distinct on (g.meets_on, g.id) g.id, g.meets_on, g.status = 'held' as held, p.plan_id, p.version_number
              from board_meetings g
              join board_papers p on p.authority_id = g.authority_id and p.meeting_id = g.id
             where g.board_id = :board and g.status <> 'cancelled' and p.plan_id is not null and p.withdrawn_at is null
             order by g.meets_on desc, g.id desc, p.plan_id desc, p.version_number desc
            """)
                .param("board", board.value())
                .query((row, _) -> new Seen(
                        new MeetingId(row.getLong("id")),
                        row.getDate("meets_on").toLocalDate(),
                        row.getBoolean("held"),
                        new PlanVersion(new PlanId(row.getLong("plan_id")), row.getInt("version_number"))))
                .list();
    }

    /** What was asked from the one day on, and said from the day after it on, both up to the other day. */
    ReadingProgress.QuestionsSince countQuestions(BoardId board, LocalDate from, LocalDate to) {
        return jdbc.sql("""
            select count(*) filter (where q.asked_on between :from and :to) as asked,
                   count(*) filter (where r.answered) as answered,
                   count(*) filter (where r.accepted) as accepted,
                   count(*) filter (where coalesce(r.stands, 'open') in ('open', 'pressed') and q.asked_on <= :to)
                     as waiting
              from board_questions q
              cross join lateral (
                   select coalesce(bool_or(kind = 'answered' and at >= :begins), false) as answered,
                          coalesce(bool_or(kind = 'accepted' and at >= :begins), false) as accepted,
                          (array_agg(kind order by id desc))[1] as stands
                     from board_replies
                    where authority_id = q.authority_id and question_id = q.id and at < :ends) r
             where q.board_id = :board
            """)
                .param("board", board.value())
                .param("from", from)
                .param("to", to)
                .param(
                        "begins",
                        Timestamp.from(
                                from.plusDays(1).atStartOfDay(Dates.LONDON).toInstant()))
                .param(
                        "ends",
                        Timestamp.from(to.plusDays(1).atStartOfDay(Dates.LONDON).toInstant()))
                .query((row, _) -> new ReadingProgress.QuestionsSince(
                        row.getInt("asked"), row.getInt("answered"), row.getInt("accepted"), row.getInt("waiting")))
                .single();
    }
}
