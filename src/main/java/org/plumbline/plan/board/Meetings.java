package org.plumbline.plan.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings of boards, and what happened to them. */
@Store
class Meetings {
    private static final String SELECT = """
        select g.id, g.board_id, b.name as board_name, b.kind, g.meets_on, g.place, g.status, g.version
          from board_meetings g
          join boards b on b.authority_id = g.authority_id and b.id = g.board_id
        """;

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that happened to a meeting.
     *
     * @param on the day it is to be held after that
     */
    record Happened(String kind, LocalDate on, String words, Instant at, String by) {}

    /** Every meeting of the board, the latest first. */
    List<Meeting> listOf(BoardId board) {
        return jdbc.sql(SELECT + " where g.board_id = :board order by g.meets_on desc, g.id desc")
                .param("board", board.value())
                .query((row, _) -> meeting(row))
                .list();
    }

    Optional<Meeting> find(MeetingId id) {
        return jdbc.sql(SELECT + " where g.id = :id")
                .param("id", id.value())
                .query((row, _) -> meeting(row))
                .optional();
    }

    MeetingId add(BoardId board, LocalDate on, String place) {
        return new MeetingId(jdbc.sql("""
            insert into board_meetings (authority_id, board_id, meets_on, place, status)
            values (plumbline_authority(), :board, :on, :place, 'planned')
            returning id
            """)
                .param("board", board.value())
                .param("on", on)
                .param("place", place)
                .query(Long.class)
                .single());
    }

    /** Changes it if nobody else did since; false if somebody did. */
    boolean change(Meeting meeting, MeetingStatus status, LocalDate on) {
        return jdbc.sql("""
            update board_meetings set status = :status, meets_on = :on, version = version + 1
             where id = :id and version = :version
            """)
                        .param("status", status.code())
                        .param("on", on)
                        .param("id", meeting.id().value())
                        .param("version", meeting.version())
                        .update()
                == 1;
    }

    void addEvent(MeetingId meeting, String kind, LocalDate on, String words, Instant at, AccountId by) {
        jdbc.sql("""
            insert into board_meeting_events (authority_id, meeting_id, kind, meets_on, words, at, by_account)
            values (plumbline_authority(), :meeting, :kind, :on, :words, :at, :by)
            """)
                .param("meeting", meeting.value())
                .param("kind", kind)
                .param("on", on)
                .param("words", words)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /** What happened to the meeting, newest first. */
    List<Happened> listEvents(MeetingId meeting) {
        return jdbc.sql("""
            select e.kind, e.meets_on, e.words, e.at, a.display_name
              from board_meeting_events e
              join accounts a on a.authority_id = e.authority_id and a.id = e.by_account
             where e.meeting_id = :meeting
             order by e.id desc
            """)
                .param("meeting", meeting.value())
                .query((row, _) -> new Happened(
                        row.getString("kind"),
                        row.getDate("meets_on").toLocalDate(),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("display_name")))
                .list();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new MeetingId(row.getLong("id")),
                new BoardId(row.getLong("board_id")),
                row.getString("board_name"),
                BoardKind.ofCode(row.getString("kind")),
                row.getDate("meets_on").toLocalDate(),
                row.getString("place"),
                MeetingStatus.ofCode(row.getString("status")),
                row.getInt("version"));
    }
}
