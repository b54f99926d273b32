package org.plumbline.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.alert.SafetyAlertId;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Actions and what happened to them. Lists and counts are read elsewhere. */
@Store
class Actions {
    private final JdbcClient jdbc;

    Actions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For a transaction that adds many: keys are looked up by index from the first row on. The server would plan each look-up
     * for the empty table it begins with, and then read the growing table whole for every row.
     */
    void expectMany() {
        jdbc.sql("set local enable_seqscan = off").update();
    }

    /** Keeps an action as it was agreed. */
    ActionId add(NewAction action, ActionEvent agreed) {
        return add(action, agreed, agreed, 0);
    }

    /**
     * Keeps an action as it stands after the last of several events.
     *
     * @param version how many events came after the agreeing
     */
    ActionId add(NewAction action, ActionEvent agreed, ActionEvent last, int version) {
        return new ActionId(jdbc.sql("""
            insert into actions
                   (authority_id, child_id, source_kind, source_id, source_domain, source_reference, what, for_child,
                    team_id,
                    manager_id, agreed_at, agreed_by, baseline_due_on, due_on, owner_id, status, status_since_at,
                    version)
            values (plumbline_authority(), :child, :sourceKind, :sourceId, :sourceDomain, :sourceReference, :what,
                    :forChild, :team,
                    :manager, :at, :account, :baseline, :due, :owner, :status, :since, :version)
            returning id
            """)
                .param("child", action.child() == null ? null : action.child().value())
                .param("sourceReference", action.source() instanceof ActionSource.OfTask task ? task.called() : null)
                .param("sourceKind", action.source().kind())
                .param("sourceId", action.source().id())
                .param("sourceDomain", action.source().domainCode())
                .param("what", action.what())
                .param("forChild", action.forChild())
                .param("team", action.team() == null ? null : action.team().value())
                .param(
                        "manager",
                        action.manager() == null ? null : action.manager().value())
                .param("at", Timestamp.from(agreed.at()))
                .param("account", agreed.by().account().value())
                .param("baseline", action.dueOn())
                .param("due", last.after().dueOn())
                .param("owner", last.after().owner().value())
                .param("status", last.after().status().code())
                .param("since", Timestamp.from(last.at()))
                .param("version", version)
                .query(Long.class)
                .single());
    }

    void addEvent(ActionId action, ActionEvent event) {
        WorkerId worker = event.by().worker();
        Helped helped = event.helped();
        jdbc.sql("""
            insert into action_events
                   (authority_id, action_id, kind, at, account_id, worker_id, words, helped, status, owner_id,
                    due_on)
            values (plumbline_authority(), :action, :kind, :at, :account, :worker, :words, :helped, :status,
                    :owner, :due)
            """)
                .param("action", action.value())
                .param("kind", event.kind())
                .param("at", Timestamp.from(event.at()))
                .param("account", event.by().account().value())
                .param("worker", worker == null ? null : worker.value())
                .param("words", event.words())
                .param("helped", helped == null ? null : helped.code())
                .param("status", event.after().status().code())
                .param("owner", event.after().owner().value())
                .param("due", event.after().dueOn())
                .update();
    }

    /** Moves an action to the state an event led to; false when somebody else changed it since that version. */
    boolean move(ActionId action, int version, ActionEvent event) {
        return jdbc.sql("""
            update actions
               set status_since_at = case when status = :status then status_since_at else :at end,
                   status = :status, owner_id = :owner, due_on = :due, version = version + 1
             where id = :id and version = :version
            """)
                        .param("status", event.after().status().code())
                        .param("at", Timestamp.from(event.at()))
                        .param("owner", event.after().owner().value())
                        .param("due", event.after().dueOn())
                        .param("id", action.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<ActionRow> find(ActionId action) {
        return jdbc.sql("select " + COLUMNS + " from actions a where a.id = :id")
                .param("id", action.value())
                .query((row, _) -> actionRow(row))
                .optional();
    }

    /** The state of an action with everyone who ever owned it or proposed it done. */
    ActionState stateOf(ActionRow action) {
        Set<WorkerId> answered = new HashSet<>(jdbc.sql("""
            select owner_id from action_events where action_id = :id
            union
            select worker_id from action_events
             where action_id = :id and kind = 'propose-done' and worker_id is not null
            """)
                .param("id", action.id().value())
                .query((row, _) -> new WorkerId(row.getLong(1)))
                .list());
        return new ActionState(
                action.status(), action.owner(), answered, action.manager(), action.baselineDueOn(), action.dueOn());
    }

    /** What happened to the action, newest first. */
    List<EventRow> listEvents(ActionId action) {
        return jdbc.sql("""
            select e.kind, e.at, a.display_name, e.words, e.helped, e.status, o.name as owner_name, e.due_on
              from action_events e
              join accounts a on a.authority_id = e.authority_id and a.id = e.account_id
              join workers o on o.authority_id = e.authority_id and o.id = e.owner_id
             where e.action_id = :id
             order by e.id desc
            """)
                .param("id", action.value())
                .query((row, _) -> new EventRow(
                        row.getString("kind"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("display_name"),
                        row.getString("words"),
                        row.getString("helped"),
                        row.getString("owner_name"),
                        row.getDate("due_on").toLocalDate()))
                .list();
    }

    /** One line of an action's history. */
    record EventRow(
            String kind,
            Instant at,
            String by,
            String words,
            @Nullable String helped,
            String owner,
            java.time.LocalDate dueOn) {}

    static final String COLUMNS = """
        a.id, a.child_id, a.source_kind, a.source_id, a.source_domain, a.source_reference, a.what, a.for_child, a.team_id,
        a.manager_id, a.agreed_at, a.baseline_due_on, a.due_on, a.owner_id, a.status, a.status_since_at, a.version
        """;

    static ActionRow actionRow(ResultSet row) throws SQLException {
        long team = row.getLong("team_id");
        @Nullable TeamId teamId = row.wasNull() ? null : new TeamId(team);
        long child = row.getLong("child_id");
        @Nullable ChildId childId = row.wasNull() ? null : new ChildId(child);
        long manager = row.getLong("manager_id");
        @Nullable WorkerId managerId = row.wasNull() ? null : new WorkerId(manager);
        return new ActionRow(
                new ActionId(row.getLong("id")),
                childId,
                source(row),
                row.getString("what"),
                row.getString("for_child"),
                teamId,
                managerId,
                row.getTimestamp("agreed_at").toInstant(),
                row.getDate("baseline_due_on").toLocalDate(),
                row.getDate("due_on").toLocalDate(),
                new WorkerId(row.getLong("owner_id")),
                ActionStatus.ofCode(row.getString("status")),
                row.getTimestamp("status_since_at").toInstant(),
                row.getInt("version"));
    }

    private static ActionSource source(ResultSet row) throws SQLException {
        return switch (row.getString("source_kind")) {
            case "evaluation" ->
                new ActionSource.OfEvaluation(row.getLong("source_id"), row.getString("source_domain"));
            case "safety-alert" -> new ActionSource.OfSafetyAlert(new SafetyAlertId(row.getLong("source_id")));
            case "child" -> new ActionSource.OfChild();
            default ->
                new ActionSource.OfTask(
                        new TaskKey(TaskOrigin.ofCode(row.getString("source_kind")), row.getLong("source_id")),
                        row.getString("source_reference"));
        };
    }
}
