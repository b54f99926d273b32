package org.plumbline.report.composer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the data that figures are taken from changed. */
@Store
class LiveDataMoments {
    private final JdbcClient jdbc;

    LiveDataMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What changed after a moment; an extract that came and went again is no change. */
    LiveDataSince since(Instant moment) {
        return jdbc.sql("""
            select (select max(taken_at) from extracts where undone_at is null and taken_at > :since) as taken_at,
                   (select max(undone_at) from extracts where undone_at > :since and taken_at <= :since) as undone_at,
                   e.completed, e.completed_at
              from (select count(*) as completed, max(completed_at) as completed_at
                      from evaluations
                     where state = 'completed' and completed_at > :since) e
            """)
                .param("since", Timestamp.from(moment))
                .query((row, _) -> new LiveDataSince(
                        instant(row, "taken_at"),
                        instant(row, "undone_at"),
                        row.getInt("completed"),
                        instant(row, "completed_at")))
                .single();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
