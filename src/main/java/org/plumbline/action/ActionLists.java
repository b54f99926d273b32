package org.plumbline.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.access.Reach;
import org.plumbline.children.ChildId;
import org.plumbline.children.ReachSql;
import org.plumbline.database.Store;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Actions as lists and pages show them, as far as the reader sees them.
 */
@Store
class ActionLists {
    private static final String FILTERED = """
           and a.status in (:statuses)
           and (not :mine or a.owner_id in %1$s or a.manager_id in %1$s)
           and (:team = -1 or a.child_id in (select n.child_id from current_standings n where n.team_id = :team))
           and (:about = '' or (a.child_id is null) = (:about = 'tasks'))
           and (:caseId = '' or a.child_id = (select k.id from children k where k.case_id = :caseId))
           and (:owner = '' or a.owner_id in (
                    select p.id from workers p where p.normalised_name like '%%' || lower(:owner) || '%%'))
           and (not :overdue or (a.status in ('open', 'sent-back') and a.due_on < :today))
        """.formatted(spellingsOf(":self"));

    private static final String NOTHING = "select '', 0 where false";
    private static final String SOONEST_FIRST = " order by a.due_on, a.id";

    /** They are chosen first, each by what its own row says, and only then joined with their names. */
    private static final String NAMED = """
        , c.case_id, o.name as owner_name, m.name as manager_name, t.name as team_name
          from chosen a
          left join children c on c.authority_id = a.authority_id and c.id = a.child_id
          join workers o on o.authority_id = a.authority_id and o.id = a.owner_id
          left join workers m on m.authority_id = a.authority_id and m.id = a.manager_id
          left join current_standings s on s.authority_id = a.authority_id and s.child_id = a.child_id
          left join teams t on t.authority_id = s.authority_id and t.id = s.team_id
        """;

    private final JdbcClient jdbc;
    private final ObjectProvider<TaskSource> sources;

    ActionLists(JdbcClient jdbc, ObjectProvider<TaskSource> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** A task of a source, and whether it is in the reader's sight. */
    record SourcedTask(ListedAction listed, boolean inSight) {}

    Optional<ListedAction> find(ActionId action, ActionSight sight, LocalDate today) {
        return reaching(" and a.id = :id", "", sight, today)
                .param("id", action.value())
                .query((row, _) -> listed(row))
                .optional();
    }

    /** The actions that the filter asks for, the soonest due first. */
    List<ListedAction> list(ActionFilter filter, ActionSight sight, LocalDate today, int most) {
        ActionFilter.Key after = filter.after();
        String part = " and (a.due_on, a.id) > (:afterDue, :afterId)" + SOONEST_FIRST + " limit :most";
        return reaching(FILTERED + part, SOONEST_FIRST, sight, today)
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
        return reaching(" and a.child_id = :child", " order by a.id desc", ActionSight.EVERYTHING, today)
                .param("child", child.value())
                .query((row, _) -> listed(row))
                .list();
    }

    /** Every task of a source, those out of sight too, in the order they were agreed. */
    List<SourcedTask> listFrom(TaskKey source, ActionSight sight, LocalDate today) {
        String chosen = "select a.*, " + inSight() + " as in_sight from actions a"
                + " where a.source_kind = :kind and a.source_id = :source";
        return sighted(chosen, ", a.in_sight", " order by a.id", sight, today)
                .param("kind", source.origin().code())
                .param("source", source.id())
                .query((row, _) -> new SourcedTask(listed(row), row.getBoolean("in_sight")))
                .list();
    }

    /** Every task of any of these sources, whoever sees it, the soonest due first. */
    List<ListedAction> listFromAny(TaskOrigin origin, Collection<Long> sources, LocalDate today) {
        String ofSources = " and a.source_kind = :kind and a.source_id in (:sources)";
        return reaching(ofSources, SOONEST_FIRST, ActionSight.EVERYTHING, today)
                .param("kind", origin.code())
                .param("sources", sources)
                .query((row, _) -> listed(row))
                .list();
    }

    /** The actions in sight that meet a further condition, with their names, in the order given. */
    private StatementSpec reaching(String condition, String order, ActionSight sight, LocalDate today) {
        return sighted("select a.* from actions a where " + inSight() + condition, "", order, sight, today);
    }

    private StatementSpec sighted(String chosen, String also, String order, ActionSight sight, LocalDate today) {
        Reach reach = sight.reach();
        return jdbc.sql("with chosen as materialized (" + chosen + ")\nselect " + Actions.COLUMNS + also + NAMED
                        + order)
                .param("everything", reach.everything())
                .param("teams", reach.teamIds())
                .param("worker", reach.workerId())
                .param("everyTask", sight.everyTask())
                .param("self", sight.workerId())
                .param("line", sight.lineIds())
                .param("today", today);
    }

    private String inSight() {
        String answeredFor = sources.stream()
                .flatMap(source -> source.answeredFor().stream())
                .collect(Collectors.joining(" union all "));
        return """
            (:everything and a.child_id is not null
             or a.child_id is not null
                and (a.owner_id in %1$s or a.manager_id in %1$s
                     or a.child_id in %2$s or a.child_id in %3$s or a.child_id in %4$s)
             or a.child_id is null
                and (:everyTask or a.owner_id in %5$s or a.manager_id in %5$s or a.owner_id in %6$s
                     or (a.source_kind, a.source_id) in (%7$s)))
            """.formatted(
                        ReachSql.MYSELF,
                        ReachSql.IN_TEAMS_NOW,
                        ReachSql.HELD_NOW,
                        ReachSql.REVIEWED_OR_EVALUATED_NOW,
                        spellingsOf(":self"),
                        spellingsOf(":line"),
                        answeredFor.isEmpty() ? NOTHING : answeredFor);
    }

    private static String spellingsOf(String workers) {
        return "(select p.id from workers p where p.id in (" + workers + ") or p.merged_into in (" + workers + "))";
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
