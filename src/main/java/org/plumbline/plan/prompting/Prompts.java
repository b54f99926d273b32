package org.plumbline.plan.prompting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which leads are to be asked for which actions, and which were. */
@Store
class Prompts {
    private final JdbcClient jdbc;

    Prompts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An action whose lead is to be asked.
     *
     * @param lead who leads it, under the spelling that stands
     * @param since the day of the last update, or on which it was agreed while there is none
     */
    record Due(PlanActionId action, PlanActionReference reference, WorkerId lead, LocalDate since) {}

    /**
     * The actions of which updates are expected, last answered for on or before a day, whose lead stands in the structure
     * and was not asked both since the answer and after that day. By plan and reference.
     *
     * @param lastOn the latest day of an update that has run out, and of an asking that may be repeated
     */
    List<Due> listDue(LocalDate lastOn) {
        return jdbc.sql("""
            select a.id, t.number as theme_number, a.number, coalesce(l.merged_into, l.id) as lead,
                   (coalesce(a.updated_at, a.agreed_at) at time zone 'Europe/London')::date as since
              from plan_actions a
              join plan_themes t on t.authority_id = a.authority_id and t.id = a.theme_id
              join workers l on l.authority_id = a.authority_id and l.id = a.lead_id
             where (coalesce(a.updated_at, a.agreed_at) at time zone 'Europe/London')::date <= :lastOn
               and not (a.delivery = 'verified' and a.impact = 'embedded')
               and not exists (select from plan_lineages n
                                where n.authority_id = a.authority_id and n.action_id = a.id)
               and not exists (select from plan_prompts p
                                where p.authority_id = a.authority_id and p.action_id = a.id
                                  and p.prompted_at > coalesce(a.updated_at, a.agreed_at)
                                  and (p.prompted_at at time zone 'Europe/London')::date > :lastOn)
             order by a.plan_id, t.number, a.number
            """)
                .param("lastOn", lastOn)
                .query((row, _) -> new Due(
                        new PlanActionId(row.getLong("id")),
                        new PlanActionReference(row.getInt("theme_number"), row.getInt("number")),
                        new WorkerId(row.getLong("lead")),
                        row.getDate("since").toLocalDate()))
                .list();
    }

    /**
     * Notes that a lead was asked.
     *
     * @param reachable whether an address for the mail was known
     */
    void add(Due due, Instant at, boolean reachable) {
        jdbc.sql("""
            insert into plan_prompts (authority_id, action_id, worker_id, prompted_at, reachable)
            values (plumbline_authority(), :action, :worker, :at, :reachable)
            """)
                .param("action", due.action().value())
                .param("worker", due.lead().value())
                .param("at", Timestamp.from(at))
                .param("reachable", reachable)
                .update();
    }
}
