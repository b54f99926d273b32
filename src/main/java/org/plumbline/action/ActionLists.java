package org.plumbline.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Reach;
import org.plumbline.children.ChildId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Actions as lists and pages show them, as far as the reader sees them.
 */
@Store
class ActionLists {
    private static final String IN_SIGHT = "select " + Actions.COLUMNS + """
        , c.case_id, o.name as owner_name, m.name as manager_name, t.name as team_name
          from actions a
          left join children c on c.authority_id = a.authority_id and c.id = a.child_id
          join workers o on o.authority_id = a.authority_id and o.id = a.owner_id
          left join workers m on m.authority_id = a.authority_id and m.id = a.manager_id
          left join current_standings s on s.authority_id = a.authority_id and s.child_id = a.child_id
          left join workers h on h.authority_id = s.authority_id and h.id = s.worker_id
          left join teams t on t.authority_id = s.authority_id and t.id = s.team_id
         where (:everything and a.child_id is not null
                or a.child_id is not null
                   and (coalesce(o.merged_into, o.id) = :worker or coalesce(m.merged_into, m.id) = :worker
                        or s.team_id in (:teams) or coalesce(h.merged_into, h.id) = :worker
                        or exists (select from responsibilities r
                                    where r.authority_id = a.authority_id and r.child_case_id = c.case_id
                                      and r.worker_id in (select m.id from workers m
                                                            where m.id = :worker or m.merged_into = :worker)
                                      and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)))
                or a.child_id is null
                   and (:everyTask
                        or coalesce(o.merged_into, o.id) = :self or coalesce(m.merged_into, m.id) = :self
                        or coalesce(o.merged_into, o.id) in (:line)
                        or a.source_kind || ':' || a.source_id in (:answeredFor)))
        """;

    private static final String FILTERED = """
           and a.status in (:statuses)
           and (not :mine or coalesce(o.merged_into, o.id) = :self or coalesce(m.merged_into, m.id) = :self)
           and (:team = -1 or s.team_id = :team)
           and (:about = '' or (a.child_id is null) = (:about = 'tasks'))
           and (:caseId = '' or c.case_id = :caseId)
           and (:owner = '' or o.normalised_name like '%' || lower(:owner) || '%')
           and (not :overdue or (a.status in ('open', 'sent-back') and a.due_on < :today))
        """;

    private final JdbcClient jdbc;

    ActionLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ListedAction> find(ActionId action, ActionSight sight, LocalDate today) {
        return reaching(IN_SIGHT + " and a.id = :id", sight, today)
                .param("id", action.value())
                .query((row, _) -> listed(row))
                .optional();
    }

    /** The actions that the filter asks for, the soonest due first. */
    List<ListedAction> list(ActionFilter filter, ActionSight sight, LocalDate today, int most) {
        ActionFilter.Key after = filter.after();
        return reaching(IN_SIGHT + FILTERED + """
               and (a.due_on, a.id) > (:afterDue, :afterId)
             order by a.due_on, a.id
             limit :most
            """, sight, today)
                .param("statuses", filter.statusCodes())
                .param("mine", filter.mine())
                .param("about", filter.about())
                .param("team", filter.team() == null ? -1L : filter.team())
                .param("caseId", filter.caseId())
                .param("owner", filter.owner())
                .param("overdue", filter.overdue())
                .param("afterDue", after == null ? LocalDate.EPOCH : after.dueOn())
                .param("afterId", after == null ? 0L : after.id())
                .param("most", most)
                .query((row, _) -> listed(row))
                .list();
    }

    /** Every action about the child, the newest first; the caller has made sure that the child is in reach. */
    List<ListedAction> listAbout(ChildId child, LocalDate today) {
        return reaching(IN_SIGHT + " and a.child_id = :child order by a.id desc", ActionSight.EVERYTHING, today)
                .param("child", child.value())
                .query((row, _) -> listed(row))
                .list();
    }

    /** Every task of a source that is in sight, in the order they were agreed. */
    List<ListedAction> listFrom(TaskKey source, ActionSight sight, LocalDate today) {
        return reaching(IN_SIGHT + " and a.source_kind = :kind and a.source_id = :source order by a.id", sight, today)
                .param("kind", source.origin().code())
                .param("source", source.id())
                .query((row, _) -> listed(row))
                .list();
    }

    private StatementSpec reaching(String sql, ActionSight sight, LocalDate today) {
        Reach reach = sight.reach();
        return jdbc.sql(sql)
                .param("everything", reach.everything())
                .param("teams", reach.teamIds())
                .param("worker", reach.workerId())
                .param("everyTask", sight.everyTask())
                .param("self", sight.workerId())
                .param("line", sight.lineIds())
                .param("answeredFor", sight.answeredForCodes())
                .param("today", today);
    }

    static ListedAction listed(ResultSet row) throws SQLException {
        return new ListedAction(
                Actions.actionRow(row),
                row.getString("case_id"),
                row.getString("owner_name"),
                row.getString("manager_name"),
                row.getString("team_name"));
    }
}
