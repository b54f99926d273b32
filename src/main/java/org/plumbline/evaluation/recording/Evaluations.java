package org.plumbline.evaluation.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.children.ReachSql;
import org.plumbline.database.Store;
import org.plumbline.database.Tenancy;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.EvaluationState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Evaluations and the states they have been in. */
@Store
class Evaluations {
    /** Rows with the names a page shows, and the ties of whoever asks; {@code :today} and the reach are parameters. */
    private static final String NAMED =
            """
            select e.id, e.child_id, c.case_id, e.programme_id, e.tool_version_id, e.trigger,
                   e.auditor_id, a.name as auditor_name, e.worker_id, w.name as worker_name,
                   e.team_id, t.name as team_name, e.state, e.allocated_at, e.due_on, e.completed_at,
                   e.auditor_id in %1$s as audits,
                   coalesce(e.worker_id in %1$s, false) or e.child_id in %2$s as holds,
                   coalesce(e.team_id in (:teams), false) or e.child_id in %3$s as in_teams,
                   e.child_id in %4$s as reviews
              from chosen e
              join children c on c.authority_id = e.authority_id and c.id = e.child_id
              join workers a on a.authority_id = e.authority_id and a.id = e.auditor_id
              left join workers w on w.authority_id = e.authority_id and w.id = e.worker_id
              left join teams t on t.authority_id = e.authority_id and t.id = e.team_id
            """.formatted(ReachSql.MYSELF, ReachSql.HELD_NOW, ReachSql.IN_TEAMS_NOW, ReachSql.REVIEWED_NOW);

    private final JdbcClient jdbc;

    Evaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The statement that reads some evaluations with their names. They are chosen first, each by what its own row says: joined
     * first, a page of fifty reads the names of every child there is.
     *
     * @param chosen which of {@code evaluations e}, from {@code where} on; a limit needs its order here
     * @param order the order of the rows, in the same words
     */
    static String rows(String chosen, String order) {
        return "with chosen as materialized (select e.* from evaluations e " + chosen + ")\n" + NAMED + " " + order;
    }

    /** What is needed to begin one. */
    record NewEvaluation(
            ChildId child,
            @Nullable Long programme,
            long toolVersion,
            Trigger trigger,
            WorkerId auditor,
            @Nullable WorkerId worker,
            @Nullable TeamId team,
            Instant allocatedAt,
            LocalDate dueOn) {}

    /**
     * For a transaction that adds many: keys are looked up by index from the first row on. The server would plan each look-up
     * for the empty table it begins with, and then read the growing table whole for every row.
     */
    void expectMany() {
        jdbc.sql("set local enable_seqscan = off").update();
    }

    EvaluationId add(NewEvaluation it) {
        long id = jdbc.sql("""
            insert into evaluations (authority_id, child_id, programme_id, tool_version_id, trigger, auditor_id,
                                     worker_id, team_id, allocated_at, due_on, state)
            values (plumbline_authority(), :child, :programme, :tool, :trigger, :auditor,
                    :worker, :team, :at, :due, 'allocated')
            returning id
            """)
                .param("child", it.child().value())
                .param("programme", it.programme())
                .param("tool", it.toolVersion())
                .param("trigger", it.trigger().code())
                .param("auditor", it.auditor().value())
                .param("worker", it.worker() == null ? null : it.worker().value())
                .param("team", it.team() == null ? null : it.team().value())
                .param("at", Timestamp.from(it.allocatedAt()))
                .param("due", it.dueOn())
                .query(Long.class)
                .single();
        addState(new EvaluationId(id), EvaluationState.ALLOCATED, null, it.allocatedAt());
        return new EvaluationId(id);
    }

    Optional<EvaluationRow> find(EvaluationId id, Reach reach, LocalDate today) {
        return asking(jdbc.sql(rows("where e.id = :id", "")), reach, today)
                .param("id", id.value())
                .query((row, _) -> row(row))
                .optional();
    }

    List<EvaluationRow> listOf(ChildId child, Reach reach, LocalDate today) {
        return asking(jdbc.sql(rows("where e.child_id = :child", "order by e.id desc")), reach, today)
                .param("child", child.value())
                .query((row, _) -> row(row))
                .list();
    }

    /** Holds the evaluation until the transaction ends: two savings, or a saving and a completion, come one after the other. */
    void hold(EvaluationId id) {
        jdbc.sql("select id from evaluations where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    void move(EvaluationId id, EvaluationState to, @Nullable String reason, Instant at) {
        jdbc.sql("""
            update evaluations
               set state = :state, completed_at = case when :state = 'completed' then cast(:at as timestamptz) end
             where id = :id
            """)
                .param("state", to.code())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
        addState(id, to, reason, at);
    }

    /** Why an evaluation was withdrawn; empty when it was not. */
    Optional<String> findWithdrawal(EvaluationId id) {
        return jdbc.sql("select reason from evaluation_states where evaluation_id = :id and state = 'withdrawn'")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private void addState(EvaluationId id, EvaluationState state, @Nullable String reason, Instant at) {
        jdbc.sql("""
            insert into evaluation_states (authority_id, evaluation_id, state, reason, actor, at)
            values (plumbline_authority(), :id, :state, :reason, :actor, :at)
            """)
                .param("id", id.value())
                .param("state", state.code())
                .param("reason", reason)
                .param("actor", Tenancy.getActor().reference())
                .param("at", Timestamp.from(at))
                .update();
    }

    static StatementSpec asking(StatementSpec statement, Reach reach, LocalDate today) {
        return statement
                .param("worker", reach.workerId())
                .param("teams", reach.teamIds())
                .param("today", today);
    }

    static EvaluationRow row(ResultSet row) throws SQLException {
        @Nullable Timestamp completed = row.getTimestamp("completed_at");
        @Nullable Long worker = id(row, "worker_id");
        @Nullable Long team = id(row, "team_id");
        return new EvaluationRow(
                new EvaluationId(row.getLong("id")),
                new ChildId(row.getLong("child_id")),
                row.getString("case_id"),
                id(row, "programme_id"),
                row.getLong("tool_version_id"),
                Trigger.of(row.getString("trigger")),
                new WorkerId(row.getLong("auditor_id")),
                row.getString("auditor_name"),
                worker == null ? null : new WorkerId(worker),
                row.getString("worker_name"),
                team == null ? null : new TeamId(team),
                row.getString("team_name"),
                EvaluationState.of(row.getString("state")),
                row.getTimestamp("allocated_at").toInstant(),
                row.getDate("due_on").toLocalDate(),
                completed == null ? null : completed.toInstant(),
                new EvaluationRow.Ties(
                        row.getBoolean("audits"),
                        row.getBoolean("holds"),
                        row.getBoolean("reviews"),
                        row.getBoolean("in_teams")));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
