package org.plumbline.action;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ReachSql;

/** The actions that stand on somebody's My work, at most twenty of each kind, and how many there are of it. */
final class ActionWorkLists {
    /** Somebody's own, under any spelling of the name; tasks concern no child and need none in reach. */
    private static final String SELF = "(select p.id from workers p where p.id = :self or p.merged_into = :self)";

    private static final String IN_REACH = " and (a.child_id is null or :self = :worker)";

    private static final String OVERSEEN = IN_REACH + """
           and a.owner_id not in %1$s
           and (a.manager_id in %1$s or a.child_id in %2$s)
        """.formatted(SELF, ReachSql.IN_TEAMS_NOW);

    /** What the worker owns: all that is not finished, and what was finished since they were last here. */
    static final String OWN = first("a.owner_id in " + SELF + IN_REACH + """
           and (a.status in ('open', 'sent-back', 'proposed-done') or a.status_since_at > :lastHere)
        """);

    /** What others own and the worker answers for, as the action's manager or for the child's team, and is overdue. */
    static final String OVERDUE = first("a.status in ('open', 'sent-back') and a.due_on < :today" + OVERSEEN);

    /** What others own and the worker answers for, as the action's manager or for the child's team, and is to be verified. */
    static final String TO_VERIFY = first("a.status = 'proposed-done'" + OVERSEEN);

    private ActionWorkLists() {}

    /** The first twenty, the soonest due first; chosen before their names are joined. */
    private static String first(String condition) {
        return """
            with chosen as materialized (
                select a.*, count(*) over () as of_kind
                  from actions a
                 where %s
                 order by a.due_on, a.id
                 limit 20)
            select a.id, a.what, a.due_on, a.status as status_code, a.status_since_at, a.source_kind, a.source_reference,
                   c.case_id, o.name as owner_name, a.of_kind
              from chosen a
              left join children c on c.authority_id = a.authority_id and c.id = a.child_id
              join workers o on o.authority_id = a.authority_id and o.id = a.owner_id
             order by a.due_on, a.id
            """.formatted(condition);
    }

    /**
     * An action on somebody's My work.
     *
     * @param sourceReference what a task's source is called; null for an action about a child
     * @param caseId the child's id in the case system; null for a task
     * @param ofKind how many there are of its kind, those not shown included
     */
    record WorkedAction(
            long id,
            String what,
            LocalDate dueOn,
            String statusCode,
            Instant statusSinceAt,
            String sourceKind,
            @Nullable String sourceReference,
            @Nullable String caseId,
            String ownerName,
            int ofKind)
            implements Aged {

        ActionId actionId() {
            return new ActionId(id);
        }

        @Override
        public ActionStatus status() {
            return ActionStatus.ofCode(statusCode);
        }

        /** The child, or what the task belongs to. */
        String about() {
            return caseId == null ? TaskOrigin.ofCode(sourceKind).label() + " " + sourceReference : "Child " + caseId;
        }
    }
}
