package org.plumbline.plan.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agendas of meetings, and their minutes. */
@Store
class Agendas {
    private static final String SELECT = """
        select i.id, i.position, i.title, i.words, i.presenter, i.version,
               m.version as minute_version, m.words as minute, m.at, a.display_name
          from board_agenda_items i
          left join lateral (
               select authority_id, version, words, at, by_account
                 from board_minutes
                where authority_id = i.authority_id and item_id = i.id
                order by version desc
                limit 1) m on true
          left join accounts a on a.authority_id = m.authority_id and a.id = m.by_account
         where i.meeting_id = :meeting and i.removed_at is null
        """;

    private final JdbcClient jdbc;

    Agendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a person enters of an item.
     *
     * @param position from 1; the others make room
     */
    record Wanted(int position, String title, String words, String presenter) {}

    List<AgendaItem> list(MeetingId meeting) {
        return jdbc.sql(SELECT + " order by i.position, i.id")
                .param("meeting", meeting.value())
                .query((row, _) -> item(row))
                .list();
    }

    Optional<AgendaItem> find(MeetingId meeting, AgendaItemId item) {
        return jdbc.sql(SELECT + " and i.id = :item")
                .param("meeting", meeting.value())
                .param("item", item.value())
                .query((row, _) -> item(row))
                .optional();
    }

    AgendaItemId add(MeetingId meeting, Wanted wanted) {
        makeRoom(meeting, wanted.position());
        long id = jdbc.sql("""
            insert into board_agenda_items (authority_id, meeting_id, position, title, words, presenter)
            values (plumbline_authority(), :meeting, :position, :title, :words, :presenter)
            returning id
            """)
                .param("meeting", meeting.value())
                .param("position", wanted.position())
                .param("title", wanted.title())
                .param("words", wanted.words())
                .param("presenter", wanted.presenter())
                .query(Long.class)
                .single();
        number(meeting);
        return new AgendaItemId(id);
    }

    /** Changes the item if nobody else did since that version; false if somebody did. */
    boolean change(MeetingId meeting, AgendaItem item, int seen, Wanted wanted) {
        // Whoever moves down leaves a gap behind, which is closed before the place is counted.
        int place = wanted.position() > item.position() ? wanted.position() + 1 : wanted.position();
        if (place != item.position()) {
            makeRoom(meeting, place);
        }
        boolean changed = jdbc.sql("""
            update board_agenda_items
               set title = :title, words = :words, presenter = :presenter, position = :position,
                   version = version + 1
             where id = :id and version = :seen and removed_at is null
            """)
                        .param("title", wanted.title())
                        .param("words", wanted.words())
                        .param("presenter", wanted.presenter())
                        .param("position", place)
                        .param("id", item.id().value())
                        .param("seen", seen)
                        .update()
                == 1;
        number(meeting);
        return changed;
    }

    /** Takes the item off the agenda if nobody else changed it since that version. */
    boolean remove(MeetingId meeting, AgendaItemId item, int seen, Instant at) {
        boolean removed = jdbc.sql("""
            update board_agenda_items set removed_at = :at, version = version + 1
             where id = :id and version = :seen and removed_at is null
            """)
                        .param("at", Timestamp.from(at))
                        .param("id", item.value())
                        .param("seen", seen)
                        .update()
                == 1;
        number(meeting);
        return removed;
    }

    /** Adds a version of the minute; false if there is one of that number already. */
    boolean addMinute(AgendaItemId item, int version, String words, Instant at, AccountId by) {
        return jdbc.sql("""
            insert into board_minutes (authority_id, item_id, version, words, at, by_account)
            values (plumbline_authority(), :item, :version, :words, :at, :by)
            on conflict (authority_id, item_id, version) do nothing
            """)
                        .param("item", item.value())
                        .param("version", version)
                        .param("words", words)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private void makeRoom(MeetingId meeting, int position) {
        jdbc.sql("""
            update board_agenda_items set position = position + 1
             where meeting_id = :meeting and position >= :position
            """)
                .param("meeting", meeting.value())
                .param("position", position)
                .update();
    }

    private void number(MeetingId meeting) {
        jdbc.sql("""
            update board_agenda_items i
               set position = numbered.position
              from (select authority_id, id, row_number() over (order by position, id) as position
                      from board_agenda_items
                     where meeting_id = :meeting and removed_at is null) numbered
             where i.authority_id = numbered.authority_id and i.id = numbered.id
               and i.position <> numbered.position
            """).param("meeting", meeting.value()).update();
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        return new AgendaItem(
                new AgendaItemId(row.getLong("id")),
                row.getInt("position"),
                row.getString("title"),
                row.getString("words"),
                row.getString("presenter"),
                row.getInt("version"),
                minute(row));
    }

    private static AgendaItem.@Nullable Minute minute(ResultSet row) throws SQLException {
        return row.getString("minute") == null
                ? null
                : new AgendaItem.Minute(
                        row.getInt("minute_version"),
                        row.getString("minute"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("display_name"));
    }
}
