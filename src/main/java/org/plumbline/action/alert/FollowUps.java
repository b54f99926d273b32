package org.plumbline.action.alert;

import java.util.List;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must still follow the events of safety alerts. */
@Store
class FollowUps {
    private final JdbcClient jdbc;

    FollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What follows an event. */
    enum Kind {
        TRAIL("trail"),
        MAIL("mail");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /** One thing still to do. */
    record FollowUp(long eventId, Kind kind, SafetyAlertId alert, AlertStepKind step, AccountId account) {}

    void add(long eventId, Kind kind) {
        jdbc.sql("insert into safety_alert_follow_ups (authority_id, event_id, kind)"
                        + " values (plumbline_authority(), :event, :kind)")
                .param("event", eventId)
                .param("kind", kind.code)
                .update();
    }

    List<FollowUp> listWaiting() {
        return jdbc.sql("""
            select f.event_id, f.kind, e.alert_id, e.kind as step, e.account_id
              from safety_alert_follow_ups f
              join safety_alert_events e on e.authority_id = f.authority_id and e.id = f.event_id
             order by f.event_id, f.kind
            """)
                .query((row, _) -> new FollowUp(
                        row.getLong("event_id"),
                        row.getString("kind").equals(Kind.TRAIL.code) ? Kind.TRAIL : Kind.MAIL,
                        new SafetyAlertId(row.getLong("alert_id")),
                        AlertStepKind.ofCode(row.getString("step")),
                        new AccountId(row.getLong("account_id"))))
                .list();
    }

    /** Takes the follow-up off the list; false when another node already did. */
    boolean remove(FollowUp done) {
        return jdbc.sql("delete from safety_alert_follow_ups where event_id = :event and kind = :kind")
                        .param("event", done.eventId())
                        .param("kind", done.kind().code)
                        .update()
                == 1;
    }

    void noteFailure(FollowUp failed) {
        jdbc.sql("update safety_alert_follow_ups set attempts = attempts + 1"
                        + " where event_id = :event and kind = :kind")
                .param("event", failed.eventId())
                .param("kind", failed.kind().code)
                .update();
    }
}
