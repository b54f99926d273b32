package org.plumbline.plan.keeping;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.plumbline.database.Store;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What those who lead plan actions answered. */
@Store
public class Updates {
    private static final String SELECT = """
        select u.action_id, u.at, c.display_name, u.words, u.delivery
          from plan_updates u
          join plan_actions a on a.authority_id = u.authority_id and a.id = u.action_id
          join accounts c on c.authority_id = u.authority_id and c.id = u.account_id
         where
        """;

    private final JdbcClient jdbc;

    Updates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One answer.
     *
     * @param delivery the state of delivery after it
     */
    public record UpdateRow(PlanActionId action, Instant at, String by, String words, Delivery delivery) {}

    /** Those of one action, the newest first. */
    @Transactional(readOnly = true)
    public List<UpdateRow> listOf(PlanActionId action) {
        return jdbc.sql(SELECT + Scope.HOLDS + " order by u.at desc, u.id desc")
                .params(Scope.of(action).parameters())
                .query((row, _) -> updateRow(row))
                .list();
    }

    /** The latest of each action. */
    List<UpdateRow> listLatest(Scope scope) {
        return jdbc.sql(SELECT.replace("select u.", "select distinct on (u.action_id) u.")
                        + Scope.HOLDS
                        + " order by u.action_id, u.at desc, u.id desc")
                .params(scope.parameters())
                .query((row, _) -> updateRow(row))
                .list();
    }

    void add(PlanActionId action, String words, Delivery delivery, Signature signature) {
        jdbc.sql("""
            insert into plan_updates (authority_id, action_id, at, account_id, words, delivery)
            values (plumbline_authority(), :action, :at, :account, :words, :delivery)
            """)
                .param("action", action.value())
                .param("at", Timestamp.from(signature.at()))
                .param("account", signature.by().account().value())
                .param("words", words)
                .param("delivery", delivery.code())
                .update();
    }

    private static UpdateRow updateRow(java.sql.ResultSet row) throws java.sql.SQLException {
        return new UpdateRow(
                new PlanActionId(row.getLong("action_id")),
                row.getTimestamp("at").toInstant(),
                row.getString("display_name"),
                row.getString("words"),
                Delivery.ofCode(row.getString("delivery")));
    }
}
