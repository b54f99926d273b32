package org.plumbline.plan.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.page.Dates;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Fate;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;

/** Which plan actions, of every plan and phase, answer recommendations, and when they were said to be complete. */
@Store
class AnsweringActions {
    private static final Together.Part<Row> ROWS = new Together.Part<>("""
        select r.recommendation_id, a.id, t.number as theme_number, a.number, a.what, a.delivery, n.fate
          from plan_action_recommendations r
          join plan_actions a on a.authority_id = r.authority_id and a.id = r.action_id
          join plan_themes t on t.authority_id = a.authority_id and t.id = a.theme_id
          join plan_phases p on p.authority_id = a.authority_id and p.id = a.phase_id
          left join plan_lineages n on n.authority_id = a.authority_id and n.action_id = a.id
         where r.recommendation_id in (:ids)
         order by a.plan_id desc, p.number desc, t.number, a.number
        """, (row, _) -> row(row));

    private static final Together.Part<Said> SAID = new Together.Part<>("""
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
        """, (row, _) -> said(row));

    private final Together together;

    AnsweringActions(Together together) {
        this.together = together;
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

    /** Which answer any of them, with each time one was said to be complete. */
    record Found(List<Row> rows, List<Said> said) {}

    /** The newest plan's first, the last phase's first. */
    List<Row> list(Collection<RecommendationId> recommendations) {
        return together.ask(asked(recommendations), ROWS).of(ROWS);
    }

    /** The same, with each time an action was said to be complete, the earliest first. */
    Found listWithSaid(Collection<RecommendationId> recommendations) {
        Together.Found found = together.ask(asked(recommendations), ROWS, SAID);
        return new Found(found.of(ROWS), found.of(SAID));
    }

    private static Map<String, Object> asked(Collection<RecommendationId> recommendations) {
        return Map.of(
                "ids", recommendations.stream().map(RecommendationId::value).toList());
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
