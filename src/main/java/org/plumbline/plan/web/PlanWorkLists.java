package org.plumbline.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.keeping.PlanEvents;

/** The plan actions that stand on somebody's My work, at most twenty of each kind. */
final class PlanWorkLists {
    private static final String COLUMNS = """
        select a.id, t.number as theme_number, a.number, a.what, a.due_on,
               (coalesce(a.updated_at, a.agreed_at) at time zone 'Europe/London')::date as known_on,
               count(*) over () as of_kind
          from plan_actions a
          join plan_themes t on t.authority_id = a.authority_id and t.id = a.theme_id
          left join workers l on l.authority_id = a.authority_id and l.id = a.lead_id
         where not exists (select from plan_lineages n
                            where n.authority_id = a.authority_id and n.action_id = a.id)
        """;
    private static final String LED = " and coalesce(l.merged_into, l.id) = :self ";
    private static final String ORDER = " order by a.plan_id desc, t.number, a.number";
    private static final String FIRST = ORDER + " limit 20";

    /** Led by the person and without an update for six weeks: those that have waited longest first. */
    static final String UPDATES = COLUMNS + LED + """
           and (coalesce(a.updated_at, a.agreed_at) at time zone 'Europe/London')::date <= :today - 42
           and not (a.delivery = 'verified' and a.impact = 'embedded')
         order by coalesce(a.updated_at, a.agreed_at), a.id
         limit 20
        """;

    /** Led by the person, sent back or reopened, and not answered for since. */
    static final String SENT_BACK = COLUMNS + LED + """
           and a.turned_back_at > coalesce(a.updated_at, a.agreed_at)
           and a.delivery not in ('delivered', 'verified')
        """ + FIRST;

    /** Led by the person, past the due date, and not said to be delivered. */
    static final String OVERDUE =
            COLUMNS + LED + " and a.due_on < :today and a.delivery not in ('delivered', 'verified')" + FIRST;

    /** Led by the person, and waiting for somebody else to verify them. */
    static final String WAITING = COLUMNS + LED + " and a.delivery = 'delivered'" + FIRST;

    /** Waiting to be verified, all of them, each with everybody who ever led it: who is independent of them, no list says. */
    static final String TO_VERIFY = COLUMNS.replace("select a.id,", "select a.id, " + PlanEvents.EVER_LED_COLUMN + ",")
            + " and a.delivery = 'delivered'" + ORDER;

    /** Milestones of actions that the person leads, not done and due by the end of a week from today. */
    static final String MILESTONES = """
        select a.id, t.number as theme_number, a.number, m.what, m.due_on, m.due_on as known_on,
               count(*) over () as of_kind
          from plan_milestones m
          join plan_actions a on a.authority_id = m.authority_id and a.id = m.action_id
          join plan_themes t on t.authority_id = a.authority_id and t.id = a.theme_id
          join workers l on l.authority_id = a.authority_id and l.id = a.lead_id
         where coalesce(l.merged_into, l.id) = :self
           and m.done_on is null and m.removed_at is null and m.due_on <= :today + 7
           and not exists (select from plan_lineages n
                            where n.authority_id = a.authority_id and n.action_id = a.id)
         order by m.due_on, m.id
         limit 20
        """;

    private PlanWorkLists() {}

    /**
     * A plan action that waits to be verified.
     *
     * @param everLed ids of those who must not judge it, nor those whom they manage
     * @param knownOn the day of the last answer
     */
    record DeliveredPlanAction(
            long id,
            List<Long> everLed,
            int themeNumber,
            int number,
            String what,
            @Nullable LocalDate dueOn,
            LocalDate knownOn,
            int ofKind) {

        /** Everybody who leads or led it. */
        List<WorkerId> leads() {
            return everLed.stream().map(WorkerId::new).toList();
        }

        /** As other lists have it. */
        WorkedPlanAction listed() {
            return new WorkedPlanAction(id, themeNumber, number, what, dueOn, knownOn, ofKind);
        }
    }

    /**
     * A plan action, or a milestone of one, on somebody's My work.
     *
     * @param what what is to be done
     * @param dueOn by when, or null
     * @param knownOn the day of the last answer, or on which the action was agreed
     * @param ofKind how many there are of its kind, those not shown included
     */
    record WorkedPlanAction(
            long id,
            int themeNumber,
            int number,
            String what,
            @Nullable LocalDate dueOn,
            LocalDate knownOn,
            int ofKind) {

        PlanActionId action() {
            return new PlanActionId(id);
        }

        PlanActionReference reference() {
            return new PlanActionReference(themeNumber, number);
        }
    }
}
