package org.plumbline.plan.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.database.Store;
import org.plumbline.page.Tag;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.PlanTags;
import org.plumbline.plan.life.Freshness;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which plan actions have a success measure that is bound to a live one. */
@Store
public class LiveBoundActions {
    private final JdbcClient jdbc;

    LiveBoundActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A plan action and the live measure it is bound to.
     *
     * @param code of the live measure
     * @param what the action does
     * @param since when those who lead it last answered for it, or when it was agreed
     */
    public record LiveBound(
            String code,
            PlanActionId action,
            PlanActionReference reference,
            String what,
            Delivery delivery,
            Impact impact,
            LocalDate since) {

        /** Delivery as it may be shown on this day: not the old state when nobody has vouched for it in six weeks. */
        public Tag tag(LocalDate today) {
            boolean expected = Freshness.isExpected(delivery, impact, false);
            return Freshness.of(since, today, expected).isStale() ? PlanTags.NOT_UPDATED : PlanTags.of(delivery);
        }
    }

    /** The actions of the current phases, in their order; one bound to two live measures is there twice. */
    public List<LiveBound> list() {
        return jdbc.sql("""
            select m.live_code, a.id, t.number as theme_number, a.number, a.what, a.delivery, a.impact,
                   (coalesce(a.updated_at, a.agreed_at) at time zone 'Europe/London')::date as since
              from plan_actions a
              join plan_themes t on t.authority_id = a.authority_id and t.id = a.theme_id
              join lateral (select distinct live_code
                              from plan_measures
                             where authority_id = a.authority_id and action_id = a.id
                               and live_code is not null and removed_at is null) m on true
             where not exists (select from plan_successors s
                                where s.authority_id = a.authority_id and s.action_id = a.id)
               and not exists (select from plan_lineages n
                                where n.authority_id = a.authority_id and n.action_id = a.id and n.fate = 'dropped')
             order by m.live_code, a.plan_id desc, t.number, a.number
            """).query((row, _) -> bound(row)).list();
    }

    private static LiveBound bound(ResultSet row) throws SQLException {
        return new LiveBound(
                row.getString("live_code"),
                new PlanActionId(row.getLong("id")),
                new PlanActionReference(row.getInt("theme_number"), row.getInt("number")),
                row.getString("what"),
                Delivery.ofCode(row.getString("delivery")),
                Impact.ofCode(row.getString("impact")),
                row.getDate("since").toLocalDate());
    }
}
