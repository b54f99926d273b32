package org.plumbline.action;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Reach;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The actions that stand on somebody's My work, at most twenty of each kind, and how many there are of it. */
@Store
class ActionWorkLists {
    private static final String SELECT = "select " + Actions.COLUMNS + """
        , c.case_id, o.name as owner_name, m.name as manager_name, t.name as team_name, count(*) over () as of_kind
          from actions a
          left join children c on c.authority_id = a.authority_id and c.id = a.child_id
          join workers o on o.authority_id = a.authority_id and o.id = a.owner_id
          left join workers m on m.authority_id = a.authority_id and m.id = a.manager_id
          left join current_standings s on s.authority_id = a.authority_id and s.child_id = a.child_id
          left join teams t on t.authority_id = s.authority_id and t.id = s.team_id
        """;

    private final JdbcClient jdbc;

    ActionWorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the worker owns: all that is not finished, and what was finished since they were last here. Of actions for
     * children nothing, where no child is in the worker's reach.
     */
    List<ListedAction> listOwn(WorkerId worker, Reach reach, Instant lastHere) {
        return jdbc.sql(SELECT + """
             where coalesce(o.merged_into, o.id) = :worker and (a.child_id is null or :worker = :reaching)
               and (a.status in ('open', 'sent-back', 'proposed-done') or a.status_since_at > :lastHere)
             order by a.due_on, a.id
             limit 20
            """)
                .param("worker", worker.value())
                .param("reaching", reach.workerId())
                .param("lastHere", Timestamp.from(lastHere))
                .query((row, _) -> ActionLists.listed(row))
                .list();
    }

    /** What others own and the worker answers for, as the action's manager or for the child's team, and is overdue. */
    Few listOverdue(WorkerId worker, Reach reach, LocalDate today) {
        return overseen("a.status in ('open', 'sent-back') and a.due_on < :today", worker, reach, today);
    }

    /** What others own and the worker answers for, as the action's manager or for the child's team, and is to be verified. */
    Few listToVerify(WorkerId worker, Reach reach, LocalDate today) {
        return overseen("a.status = 'proposed-done'", worker, reach, today);
    }

    private Few overseen(String kind, WorkerId worker, Reach reach, LocalDate today) {
        List<Counted> found = jdbc.sql(SELECT + " where " + kind + """
               and coalesce(o.merged_into, o.id) <> :worker
               and (a.child_id is null or :worker = :reaching)
               and (coalesce(m.merged_into, m.id) = :worker or s.team_id in (:teams))
             order by a.due_on, a.id
             limit 20
            """)
                .param("worker", worker.value())
                .param("reaching", reach.workerId())
                .param("teams", reach.teamIds())
                .param("today", today)
                .query((row, _) -> new Counted(ActionLists.listed(row), row.getInt("of_kind")))
                .list();
        return new Few(
                found.stream().map(Counted::action).toList(),
                found.isEmpty() ? 0 : found.getFirst().ofKind());
    }

    private record Counted(ListedAction action, int ofKind) {}

    /**
     * The first of a kind.
     *
     * @param all how many there are, those not shown included
     */
    record Few(List<ListedAction> actions, int all) {

        int notShown() {
            return all - actions.size();
        }
    }
}
