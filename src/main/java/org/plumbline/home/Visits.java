package org.plumbline.home;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** When people last looked at My work. */
@Store
class Visits {
    /** Looks within this time are one visit: what changed stays on the page while somebody works through it. */
    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a look at {@code now}, and returns when the visit before this one was; a week ago when there was none. */
    @Transactional
    public Instant note(AccountId account, Instant now) {
        return jdbc.sql("""
            insert into visits as v (authority_id, account_id, last_at, before_at)
            values (plumbline_authority(), :account, :now, :weekAgo)
                on conflict (authority_id, account_id) do update
               set before_at = case when v.last_at < :visitStart then v.last_at else v.before_at end,
                   last_at = :now
            returning before_at
            """)
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .param("weekAgo", Timestamp.from(now.minus(Duration.ofDays(7))))
                .param("visitStart", Timestamp.from(now.minus(ONE_VISIT)))
                .query((row, _) -> row.getTimestamp("before_at").toInstant())
                .single();
    }
}
