package org.plumbline.plan.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.page.Dates;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Fate;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which plan actions, of every plan and phase, answer recommendations, and when they were said to be complete. */
@Store
class AnsweringActions {
    private final JdbcClient jdbc;

    AnsweringActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An action that answers a recommendation.
     *
     * @param fate what became of it at the end of its phase; null while that is open
     */
    record Row(
            RecommendationId recommendation,
            PlanActionId id,
            PlanActionReference reference,
            String what,
            Delivery delivery,
            @Nullable Fate fate) {}

    /**
     * Somebody said that an action is complete.
     *
     * @param to delivered, or verified; null where the end of its phase said so
     * @param by who said so
     */
    record Said(PlanActionId action, LocalDate on, @Nullable Delivery to, String by) {}

    /** The newest plan's first, the last phase's first. */
    List<Row> list(Collection<RecommendationId> recommendations) {
        return jdbc.sql("""
            select r.recommendation_id, a.id, t.number as theme_number, a.number, a.what, a.delivery, n.fate
              from plan_action_recommendations r
              join plan_actions a on a.authority_id = r.authority_id and a.id = r.action_id
              join plan_themes t on t.authority_id = a.authority_id and t.id = a.theme_id
              join plan_phases p on p.authority_id = a.authority_id and p.id = a.phase_id
              left join plan_lineages n on n.authority_id = a.authority_id and n.action_id = a.id
             where r.recommendation_id in (:ids)
             order by a.plan_id desc, p.number desc, t.number, a.number
            """)
                .param("ids", values(recommendations))
                .query((row, _) -> row(row))
                .list();
    }

    /** Each time an action that answers any of them was said to be complete, the earliest first. */
    List<Said> listSaid(Collection<RecommendationId> recommendations) {
        return jdbc.sql("""
            with answering as (
                select distinct authority_id, action_id
                  from plan_action_recommendations
                 where recommendation_id in (:ids))
            select e.action_id, e.at, e.after_text as delivery, c.display_name
              from answering a
              join plan_events e on e.authority_id = a.authority_id and e.action_id = a.action_id
              join accounts c on c.authority_id = e.authority_id and c.id = e.account_id
             where e.kind = 'delivery' and e.after_text in ('delivered', 'verified')
             union all
            select n.action_id, n.decided_at, null, c.display_name
              from answering a
              join plan_lineages n on n.authority_id = a.authority_id and n.action_id = a.action_id
              join accounts c on c.authority_id = n.authority_id and c.id = n.decided_by
             where n.fate = 'completed'
             order by 2, 1
            """)
                .param("ids", values(recommendations))
                .query((row, _) -> said(row))
                .list();
    }

    private static List<Long> values(Collection<RecommendationId> recommendations) {
        return recommendations.stream().map(RecommendationId::value).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        @Nullable String fate = row.getString("fate");
        return new Row(
                new RecommendationId(row.getLong("recommendation_id")),
                new PlanActionId(row.getLong("id")),
                new PlanActionReference(row.getInt("theme_number"), row.getInt("number")),
                row.getString("what"),
                Delivery.ofCode(row.getString("delivery")),
                fate == null ? null : Fate.ofCode(fate));
    }

    private static Said said(ResultSet row) throws SQLException {
        @Nullable String delivery = row.getString("delivery");
        return new Said(
                new PlanActionId(row.getLong("action_id")),
                Dates.dayOf(row.getTimestamp("at").toInstant()),
                delivery == null ? null : Delivery.ofCode(delivery),
                row.getString("display_name"));
    }
}
