package org.plumbline.plan.keeping;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.plan.PlanActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The milestones of plan actions. */
@Store
public class Milestones {
    private static final String SELECT = """
        select m.id, m.action_id, m.what, m.baseline_due_on, m.due_on, m.done_on
          from plan_milestones m
          join plan_actions a on a.authority_id = m.authority_id and a.id = m.action_id
         where m.removed_at is null and
        """;

    /** Those of the actions in a {@link Scope}, the soonest due first. */
    static final Together.Part<MilestoneRow> PART =
            new Together.Part<>(SELECT + Scope.HOLDS + " order by m.due_on, m.id", (row, _) -> milestoneRow(row));

    private final JdbcClient jdbc;

    Milestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A milestone as it is kept. */
    public record MilestoneRow(
            long id,
            PlanActionId action,
            String what,
            LocalDate baselineDueOn,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    /** Those of one action, the soonest due first. */
    @Transactional(readOnly = true)
    public List<MilestoneRow> listOf(PlanActionId action) {
        return jdbc.sql(PART.select())
                .params(Scope.of(action).parameters())
                .query(PART.mapper())
                .list();
    }

    Optional<MilestoneRow> find(PlanActionId action, long id) {
        return listOf(action).stream().filter(milestone -> milestone.id() == id).findFirst();
    }

    void add(PlanActionId action, String what, LocalDate dueOn) {
        jdbc.sql("""
            insert into plan_milestones (authority_id, action_id, what, baseline_due_on, due_on)
            values (plumbline_authority(), :action, :what, :due, :due)
            """)
                .param("action", action.value())
                .param("what", what)
                .param("due", dueOn)
                .update();
    }

    void setDone(long id, @Nullable LocalDate on) {
        jdbc.sql("update plan_milestones set done_on = cast(:on as date) where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    void setDue(long id, LocalDate on) {
        jdbc.sql("update plan_milestones set due_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    void remove(long id, Instant at) {
        jdbc.sql("update plan_milestones set removed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    private static MilestoneRow milestoneRow(ResultSet row) throws SQLException {
        @Nullable Date done = row.getDate("done_on");
        return new MilestoneRow(
                row.getLong("id"),
                new PlanActionId(row.getLong("action_id")),
                row.getString("what"),
                row.getDate("baseline_due_on").toLocalDate(),
                row.getDate("due_on").toLocalDate(),
                done == null ? null : done.toLocalDate());
    }
}
