package org.plumbline.plan.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What meetings decided. */
@Store
class Decisions {
    private static final String SELECT = """
        select d.id, d.meeting_id, g.meets_on, d.item_id, d.action_id, t.number as theme_number, p.number, d.words,
               d.recorded_at, a.display_name
          from board_decisions d
          join board_meetings g on g.authority_id = d.authority_id and g.id = d.meeting_id
          join accounts a on a.authority_id = d.authority_id and a.id = d.recorded_by
          left join plan_actions p on p.authority_id = d.authority_id and p.id = d.action_id
          left join plan_themes t on t.authority_id = p.authority_id and t.id = p.theme_id
        """;

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were recorded. */
    List<Decision> listOf(MeetingId meeting) {
        return jdbc.sql(SELECT + " where d.meeting_id = :meeting order by d.id")
                .param("meeting", meeting.value())
                .query((row, _) -> decision(row))
                .list();
    }

    /** What a board decided in meetings before the day, the latest first. */
    List<Decision> listBefore(BoardId board, LocalDate day) {
        return jdbc.sql(SELECT + " where g.board_id = :board and g.meets_on < :day order by g.meets_on desc, d.id")
                .param("board", board.value())
                .param("day", day)
                .query((row, _) -> decision(row))
                .list();
    }

    Optional<Decision> find(long id) {
        return jdbc.sql(SELECT + " where d.id = :id")
                .param("id", id)
                .query((row, _) -> decision(row))
                .optional();
    }

    long add(
            MeetingId meeting,
            @Nullable AgendaItemId item,
            @Nullable PlanActionId action,
            String words,
            Instant at,
            AccountId by) {
        return jdbc.sql("""
            insert into board_decisions (authority_id, meeting_id, item_id, action_id, words, recorded_at, recorded_by)
            values (plumbline_authority(), :meeting, :item, :action, :words, :at, :by)
            returning id
            """)
                .param("meeting", meeting.value())
                .param("item", item == null ? null : item.value())
                .param("action", action == null ? null : action.value())
                .param("words", words)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        long item = row.getLong("item_id");
        @Nullable AgendaItemId itemId = row.wasNull() ? null : new AgendaItemId(item);
        long action = row.getLong("action_id");
        @Nullable PlanActionId actionId = row.wasNull() ? null : new PlanActionId(action);
        return new Decision(
                row.getLong("id"),
                new MeetingId(row.getLong("meeting_id")),
                row.getDate("meets_on").toLocalDate(),
                itemId,
                actionId,
                actionId == null ? null : new PlanActionReference(row.getInt("theme_number"), row.getInt("number")),
                row.getString("words"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("display_name"));
    }
}
