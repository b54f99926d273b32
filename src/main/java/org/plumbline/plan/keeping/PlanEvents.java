package org.plumbline.plan.keeping;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What happened to plans and their actions. Rows are added, never changed. */
@Store
public class PlanEvents {
    private static final String SELECT = """
        select e.id, e.kind, e.at, a.display_name, e.field, e.before_text, e.after_text, e.words, e.is_slip,
               e.after_approval, t.number as theme_number, p.number as action_number
          from plan_events e
          join accounts a on a.authority_id = e.authority_id and a.id = e.account_id
          left join plan_actions p on p.authority_id = e.authority_id and p.id = e.action_id
          left join plan_themes t on t.authority_id = p.authority_id and t.id = p.theme_id
        """;

    /** How often the due date of each action in a {@link Scope} moved to a later day; without those that never slipped. */
    static final Together.Part<Slips> SLIPS = new Together.Part<>(
            """
                select e.action_id, count(*) as slips
                  from plan_events e
                  join plan_actions a on a.authority_id = e.authority_id and a.id = e.action_id
                 where e.is_slip and
                """ + Scope.HOLDS + " group by e.action_id",
            (row, _) -> new Slips(new PlanActionId(row.getLong("action_id")), row.getInt("slips")));

    /** Who leads or led an action or one that it continues, or said it was delivered: a select, of the action with this id. */
    private static final String LEADS_OF = """
        with recursive line as (
            select %s as id
             union
            select s.action_id from plan_successors s join line on line.id = s.successor_id)
        select lead_id as worker_id from plan_events e join line on line.id = e.action_id where lead_id is not null
         union
        select worker_id from plan_events e join line on line.id = e.action_id
         where kind = 'delivery' and after_text = 'delivered' and worker_id is not null
        """;

    /** Everybody who ever led {@code :action} or one that it continues, or said that one of them was delivered. */
    static final Together.Part<WorkerId> EVER_LED = new Together.Part<>(
            LEADS_OF.formatted("cast(:action as bigint)"), (row, _) -> new WorkerId(row.getLong("worker_id")));

    /** The same as a column of the row of {@code plan_actions a}: an array of the workers' ids. */
    public static final String EVER_LED_COLUMN = "array(" + LEADS_OF.formatted("a.id") + ") as ever_led";

    private final JdbcClient jdbc;

    PlanEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of a history.
     *
     * @param kind the code of what happened
     * @param reference the action it happened to, or null when it happened to the plan
     */
    public record EventRow(
            long id,
            String kind,
            Instant at,
            String by,
            @Nullable String reference,
            String field,
            @Nullable String before,
            @Nullable String after,
            String words,
            boolean slip,
            boolean afterApproval) {}

    /** Adds what happened to an action, or to the plan when there is none. */
    void add(PlanId plan, @Nullable PlanActionId action, PlanEvent event, Signature signature) {
        WorkerId worker = signature.by().worker();
        WorkerId lead = event.lead();
        jdbc.sql("""
            insert into plan_events
                   (authority_id, plan_id, action_id, kind, at, account_id, worker_id, field, before_text, after_text,
                    words, lead_id, is_slip, after_approval)
            values (plumbline_authority(), :plan, :action, :kind, :at, :account, :worker, :field, :before, :after,
                    :words, :lead, :slip,
                    exists (select from plan_approvals a
                             where a.authority_id = plumbline_authority() and a.plan_id = :plan
                               and a.recorded_at <= :at))
            """)
                .param("plan", plan.value())
                .param("action", action == null ? null : action.value())
                .param("kind", event.kind().code())
                .param("at", Timestamp.from(signature.at()))
                .param("account", signature.by().account().value())
                .param("worker", worker == null ? null : worker.value())
                .param("field", event.field())
                .param("before", event.before())
                .param("after", event.after())
                .param("words", event.words())
                .param("lead", lead == null ? null : lead.value())
                .param("slip", event.slip())
                .update();
    }

    /** How often an action's due date moved to a later day. */
    record Slips(PlanActionId action, int count) {}

    /** What happened to an action, newest first. */
    @Transactional(readOnly = true)
    public List<EventRow> listOf(PlanActionId action) {
        return jdbc.sql(SELECT + " where e.action_id = :action order by e.at desc, e.id desc")
                .param("action", action.value())
                .query((row, _) -> eventRow(row))
                .list();
    }

    /** What happened to a plan and its actions before an event, newest first, for paging by key. */
    @Transactional(readOnly = true)
    public List<EventRow> listOf(PlanId plan, boolean afterApprovalOnly, long before, int most) {
        return jdbc.sql(SELECT + """
             where e.plan_id = :plan and e.id < :before and (not :only or e.after_approval)
             order by e.id desc
             limit :most
            """)
                .param("plan", plan.value())
                .param("only", afterApprovalOnly)
                .param("before", before)
                .param("most", most)
                .query((row, _) -> eventRow(row))
                .list();
    }

    /** Everybody who ever led any of the actions or one that it continues, or said that one of them was delivered. */
    Map<PlanActionId, Set<WorkerId>> everLed(Collection<PlanActionId> actions) {
        Map<PlanActionId, Set<WorkerId>> led = new HashMap<>();
        jdbc.sql("""
            with recursive line as (
                select asked.id as asked, asked.id from unnest(cast(:actions as bigint[])) asked (id)
                union
                select line.asked, s.action_id from plan_successors s join line on line.id = s.successor_id)
            select line.asked, lead_id from plan_events e join line on line.id = e.action_id where lead_id is not null
            union
            select line.asked, worker_id from plan_events e join line on line.id = e.action_id
             where kind = 'delivery' and after_text = 'delivered' and worker_id is not null
            """)
                .param("actions", actions.stream().map(PlanActionId::value).toArray(Long[]::new))
                .query(row -> {
                    led.computeIfAbsent(new PlanActionId(row.getLong(1)), _ -> new HashSet<>())
                            .add(new WorkerId(row.getLong(2)));
                });
        return led;
    }

    private static EventRow eventRow(java.sql.ResultSet row) throws java.sql.SQLException {
        int number = row.getInt("action_number");
        @Nullable String reference = row.wasNull() ? null : "PA-" + row.getInt("theme_number") + "." + number;
        return new EventRow(
                row.getLong("id"),
                row.getString("kind"),
                row.getTimestamp("at").toInstant(),
                row.getString("display_name"),
                reference,
                row.getString("field"),
                row.getString("before_text"),
                row.getString("after_text"),
                row.getString("words"),
                row.getBoolean("is_slip"),
                row.getBoolean("after_approval"));
    }
}
