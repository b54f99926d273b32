package org.plumbline.plan.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.board.Paper.PlanVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers of meetings. */
@Store
class Papers {
    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were not withdrawn, in the order in which they were added. */
    List<Paper> listOf(MeetingId meeting) {
        return jdbc.sql("""
            select p.id, p.meeting_id, p.item_id, p.title, p.place, p.plan_id, p.version_number, p.added_at,
                   a.display_name
              from board_papers p
              join accounts a on a.authority_id = p.authority_id and a.id = p.added_by
             where p.meeting_id = :meeting and p.withdrawn_at is null
             order by p.id
            """)
                .param("meeting", meeting.value())
                .query((row, _) -> paper(row))
                .list();
    }

    long add(
            MeetingId meeting,
            @Nullable AgendaItemId item,
            String title,
            String place,
            @Nullable PlanVersion version,
            Instant at,
            AccountId by) {
        return jdbc.sql("""
            insert into board_papers (authority_id, meeting_id, item_id, title, place, plan_id, version_number,
                                      added_at, added_by)
            values (plumbline_authority(), :meeting, :item, :title, :place, :plan, :version, :at, :by)
            returning id
            """)
                .param("meeting", meeting.value())
                .param("item", item == null ? null : item.value())
                .param("title", title)
                .param("place", place)
                .param("plan", version == null ? null : version.plan().value())
                .param("version", version == null ? null : version.number())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }

    /** Withdraws a paper; false if the meeting has none of that number, or it was withdrawn before. */
    boolean withdraw(MeetingId meeting, long paper, Instant at, AccountId by) {
        return jdbc.sql("""
            update board_papers set withdrawn_at = :at, withdrawn_by = :by
             where id = :paper and meeting_id = :meeting and withdrawn_at is null
            """)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .param("paper", paper)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    private static Paper paper(ResultSet row) throws SQLException {
        long item = row.getLong("item_id");
        @Nullable AgendaItemId itemId = row.wasNull() ? null : new AgendaItemId(item);
        long plan = row.getLong("plan_id");
        @Nullable
        PlanVersion version = row.wasNull() ? null : new PlanVersion(new PlanId(plan), row.getInt("version_number"));
        return new Paper(
                row.getLong("id"),
                new MeetingId(row.getLong("meeting_id")),
                itemId,
                row.getString("title"),
                row.getString("place"),
                version,
                row.getTimestamp("added_at").toInstant(),
                row.getString("display_name"));
    }
}
