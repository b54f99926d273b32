package org.plumbline.plan.keeping;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
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

    /** The answers about the actions in a {@link Scope}, the newest first. */
    static final Together.Part<UpdateRow> PART =
            new Together.Part<>(SELECT + Scope.HOLDS + " order by u.at desc, u.id desc", (row, _) -> updateRow(row));

    /** The latest of each. */
    static final Together.Part<UpdateRow> LATEST = new Together.Part<>(
            SELECT.replace("select u.", "select distinct on (u.action_id) u.")
                    + Scope.HOLDS
                    + " order by u.action_id, u.at desc, u.id desc",
            (row, _) -> updateRow(row));

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

    /** The latest of each of these actions; without those nobody ever answered for. */
    @Transactional(readOnly = true)
    public Map<PlanActionId, UpdateRow> findLatest(List<PlanActionId> actions) {
        return actions.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT.replace("select u.", "select distinct on (u.action_id) u.")
                                + " u.action_id in (:actions) order by u.action_id, u.at desc, u.id desc")
                        .param(
                                "actions",
                                actions.stream().map(PlanActionId::value).toList())
                        .query((row, _) -> updateRow(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(UpdateRow::action, one -> one));
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
