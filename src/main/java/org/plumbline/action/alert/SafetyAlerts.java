package org.plumbline.action.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Safety alerts and what happened to them. */
@Store
class SafetyAlerts {
    private static final String COLUMNS = """
        select s.id, s.child_id, s.source_id, s.worry, s.raised_at, s.author_account, s.author_worker,
               a.display_name as author_name, s.status, s.status_since_at, s.reached_at, s.version
          from safety_alerts s
          join accounts a on a.authority_id = s.authority_id and a.id = s.author_account
        """;

    private final JdbcClient jdbc;

    SafetyAlerts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SafetyAlertId add(NewAlert alert, AlertPerson author, Instant at) {
        return new SafetyAlertId(jdbc.sql("""
            insert into safety_alerts
                   (authority_id, child_id, source_kind, source_id, worry, raised_at, author_account,
                    author_worker, status, status_since_at)
            values (plumbline_authority(), :child, :sourceKind, :sourceId, :worry, :at, :account, :worker,
                    'raised', :at)
            returning id
            """)
                .param("child", alert.child().value())
                .param("sourceKind", alert.evaluationId() == null ? "child" : "evaluation")
                .param("sourceId", alert.evaluationId())
                .param("worry", alert.worry())
                .param("at", Timestamp.from(at))
                .param("account", author.account().value())
                .param(
                        "worker",
                        author.worker() == null ? null : author.worker().value())
                .query(Long.class)
                .single());
    }

    /** Keeps an event. @return its id */
    long addEvent(SafetyAlertId alert, AlertEvent event) {
        WorkerId worker = event.by().worker();
        SpokenTo spokenTo = event.spokenTo();
        return jdbc.sql("""
            insert into safety_alert_events
                   (authority_id, alert_id, kind, at, account_id, worker_id, words, spoken_to, spoken_at, status)
            values (plumbline_authority(), :alert, :kind, :at, :account, :worker, :words, :whom, :spokenAt,
                    :status)
            returning id
            """)
                .param("alert", alert.value())
                .param("kind", event.kind().code())
                .param("at", Timestamp.from(event.at()))
                .param("account", event.by().account().value())
                .param("worker", worker == null ? null : worker.value())
                .param("words", event.words())
                .param("whom", spokenTo == null ? null : spokenTo.whom())
                .param("spokenAt", spokenTo == null ? null : Timestamp.from(spokenTo.at()))
                .param("status", event.after().code())
                .query(Long.class)
                .single();
    }

    /** Moves an alert to the status an event led to; false when somebody else changed it since that version. */
    boolean move(SafetyAlertId alert, int version, AlertEvent event) {
        SpokenTo spokenTo = event.spokenTo();
        return jdbc.sql("""
            update safety_alerts
               set status_since_at = case when status = :status then status_since_at else :at end,
                   status = :status,
                   reached_at = coalesce(reached_at, :spokenAt),
                   version = version + 1
             where id = :id and version = :version
            """)
                        .param("status", event.after().code())
                        .param("at", Timestamp.from(event.at()))
                        .param(
                                "spokenAt",
                                spokenTo == null ? null : Timestamp.from(spokenTo.at()),
                                java.sql.Types.TIMESTAMP)
                        .param("id", alert.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<AlertRow> find(SafetyAlertId alert) {
        return jdbc.sql(COLUMNS + " where s.id = :id")
                .param("id", alert.value())
                .query((row, _) -> alertRow(row))
                .optional();
    }

    /** The alerts about the child that still stand, the oldest first. */
    List<AlertRow> listStandingAbout(ChildId child) {
        return jdbc.sql(COLUMNS + " where s.child_id = :child and s.status <> 'resolved' order by s.id")
                .param("child", child.value())
                .query((row, _) -> alertRow(row))
                .list();
    }

    /** Every alert about the child, the newest first. */
    List<AlertRow> listAbout(ChildId child) {
        return jdbc.sql(COLUMNS + " where s.child_id = :child order by s.id desc")
                .param("child", child.value())
                .query((row, _) -> alertRow(row))
                .list();
    }

    /** What happened to the alert, the newest first. */
    List<EventRow> listEvents(SafetyAlertId alert) {
        return jdbc.sql("""
            select e.kind, e.at, a.display_name, e.words, e.spoken_to, e.spoken_at
              from safety_alert_events e
              join accounts a on a.authority_id = e.authority_id and a.id = e.account_id
             where e.alert_id = :id
             order by e.id desc
            """)
                .param("id", alert.value())
                .query((row, _) -> eventRow(row))
                .list();
    }

    /** One line of an alert's history. */
    record EventRow(
            AlertStepKind kind,
            Instant at,
            String by,
            String words,
            @Nullable SpokenTo spokenTo) {}

    private static EventRow eventRow(ResultSet row) throws SQLException {
        @Nullable Timestamp spokenAt = row.getTimestamp("spoken_at");
        return new EventRow(
                AlertStepKind.ofCode(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getString("display_name"),
                row.getString("words"),
                spokenAt == null ? null : new SpokenTo(row.getString("spoken_to"), spokenAt.toInstant()));
    }

    static AlertRow alertRow(ResultSet row) throws SQLException {
        long evaluation = row.getLong("source_id");
        @Nullable Long evaluationId = row.wasNull() ? null : evaluation;
        long worker = row.getLong("author_worker");
        @Nullable WorkerId workerId = row.wasNull() ? null : new WorkerId(worker);
        @Nullable Timestamp reachedAt = row.getTimestamp("reached_at");
        return new AlertRow(
                new SafetyAlertId(row.getLong("id")),
                new ChildId(row.getLong("child_id")),
                evaluationId,
                row.getString("worry"),
                row.getTimestamp("raised_at").toInstant(),
                new AlertPerson(new AccountId(row.getLong("author_account")), workerId),
                row.getString("author_name"),
                AlertStatus.ofCode(row.getString("status")),
                row.getTimestamp("status_since_at").toInstant(),
                reachedAt == null ? null : reachedAt.toInstant(),
                row.getInt("version"));
    }
}
