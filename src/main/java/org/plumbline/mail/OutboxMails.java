package org.plumbline.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails of the current authority. */
@Store
class OutboxMails {
    private static final String COLUMNS = """
        select id, to_address, subject, body, about_kind, about_id, queued_at, state, attempts, sent_at, last_problem
          from outbox_mails
        """;

    private final JdbcClient jdbc;

    OutboxMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Mail mail, Instant at) {
        jdbc.sql("""
            insert into outbox_mails
                   (authority_id, to_address, subject, body, about_kind, about_id, queued_at, next_attempt_at)
            values (plumbline_authority(), :to, :subject, :body, :aboutKind, :aboutId, :at, :at)
            """)
                .param("to", mail.to())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("aboutKind", mail.aboutKind())
                .param("aboutId", mail.aboutId())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<OutboxMailRow> findDue(Instant now, int most) {
        return jdbc.sql(COLUMNS + " where state = 'queued' and next_attempt_at <= :now order by id limit :most")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> mailRow(row))
                .list();
    }

    /** The newest mails with an id below the given one, for paging by key. */
    List<OutboxMailRow> listBefore(long id, int most) {
        return jdbc.sql(COLUMNS + " where id < :id order by id desc limit :most")
                .param("id", id)
                .param("most", most)
                .query((row, _) -> mailRow(row))
                .list();
    }

    void markSent(long id, Instant at) {
        jdbc.sql("""
            update outbox_mails
               set state = 'sent', attempts = attempts + 1, sent_at = :at, last_problem = null
             where id = :id
            """).param("id", id).param("at", Timestamp.from(at)).update();
    }

    void markFailed(long id, String problem, Instant nextAttemptAt) {
        jdbc.sql("""
            update outbox_mails
               set attempts = attempts + 1, last_problem = :problem, next_attempt_at = :next
             where id = :id
            """)
                .param("id", id)
                .param("problem", problem)
                .param("next", Timestamp.from(nextAttemptAt))
                .update();
    }

    /** Gives up every mail queued before the moment. */
    int giveUpQueuedBefore(Instant moment) {
        return jdbc.sql("update outbox_mails set state = 'given-up' where state = 'queued' and queued_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static OutboxMailRow mailRow(ResultSet row) throws SQLException {
        @Nullable Timestamp sentAt = row.getTimestamp("sent_at");
        return new OutboxMailRow(
                row.getLong("id"),
                new Mail(
                        row.getString("to_address"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("about_kind"),
                        row.getString("about_id")),
                row.getTimestamp("queued_at").toInstant(),
                OutboxMailRow.State.ofCode(row.getString("state")),
                row.getInt("attempts"),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString("last_problem"));
    }
}
