package org.plumbline.action.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TelephoneList.Level;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who stood on the telephone list when an alert was raised. */
@Store
class ToldManagers {
    private final JdbcClient jdbc;

    ToldManagers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody told of an alert. */
    record ToldRow(
            String name,
            String level,
            boolean byMail,
            @Nullable String telephone) {}

    void add(SafetyAlertId alert, WorkerId worker, Level level, boolean byMail) {
        jdbc.sql("""
            insert into safety_alert_told (authority_id, alert_id, worker_id, level, by_mail)
            values (plumbline_authority(), :alert, :worker, :level, :byMail)
            """)
                .param("alert", alert.value())
                .param("worker", worker.value())
                .param("level", code(level))
                .param("byMail", byMail)
                .update();
    }

    List<ToldRow> listTold(SafetyAlertId alert) {
        return jdbc.sql("""
            select w.name, t.level, t.by_mail, w.telephone
              from safety_alert_told t
              join workers w on w.authority_id = t.authority_id and w.id = t.worker_id
             where t.alert_id = :alert
             order by array_position(array['team-manager', 'service-manager', 'head-of-service'], t.level), w.name
            """)
                .param("alert", alert.value())
                .query((row, _) -> new ToldRow(
                        row.getString("name"),
                        row.getString("level"),
                        row.getBoolean("by_mail"),
                        row.getString("telephone")))
                .list();
    }

    private static String code(Level level) {
        return switch (level) {
            case TEAM_MANAGER -> "team-manager";
            case SERVICE_MANAGER -> "service-manager";
            case HEAD_OF_SERVICE -> "head-of-service";
        };
    }
}
