package org.plumbline.plan.keeping;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.ThemeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Plans, their phases and their themes. */
@Store
public class Plans {
    private static final String SELECT = """
        select p.id, p.title, p.answers, p.made_at, p.version,
               exists (select from plan_approvals a
                        where a.authority_id = p.authority_id and a.plan_id = p.id) as approved
          from plans p
        """;

    /** The phases of {@code :plan}, in order. */
    static final Together.Part<PhaseRow> PHASES = new Together.Part<>("""
        select id, number, title, purpose, began_on, ended_on from plan_phases
         where plan_id = :plan order by number
        """, (row, _) -> phaseRow(row));

    /** The themes of {@code :plan}, in order. */
    static final Together.Part<ThemeRow> THEMES = new Together.Part<>(
            "select id, number, title, purpose from plan_themes where plan_id = :plan order by number",
            (row, _) -> new ThemeRow(
                    new ThemeId(row.getLong("id")),
                    row.getInt("number"),
                    row.getString("title"),
                    row.getString("purpose")));

    /** The title of the plan of {@code :action}. */
    static final Together.Part<String> TITLE_OF_ACTION = new Together.Part<>(
            "select p.title from plans p join plan_actions a on a.authority_id = p.authority_id and a.plan_id = p.id"
                    + " where a.id = :action",
            (row, _) -> row.getString("title"));

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every plan, the newest first. */
    @Transactional(readOnly = true)
    public List<PlanRow> list() {
        return jdbc.sql(SELECT + " order by p.made_at desc, p.id desc")
                .query((row, _) -> planRow(row))
                .list();
    }

    /** One plan. */
    @Transactional(readOnly = true)
    public Optional<PlanRow> find(PlanId plan) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", plan.value())
                .query((row, _) -> planRow(row))
                .optional();
    }

    /** The phases of a plan, in order. */
    @Transactional(readOnly = true)
    public List<PhaseRow> listPhases(PlanId plan) {
        return jdbc.sql(PHASES.select())
                .param("plan", plan.value())
                .query(PHASES.mapper())
                .list();
    }

    /** The themes of a plan, in order. */
    @Transactional(readOnly = true)
    public List<ThemeRow> listThemes(PlanId plan) {
        return jdbc.sql(THEMES.select())
                .param("plan", plan.value())
                .query(THEMES.mapper())
                .list();
    }

    PlanId add(String title, String answers, Signature signature) {
        return new PlanId(jdbc.sql("""
            insert into plans (authority_id, title, answers, made_at, made_by)
            values (plumbline_authority(), :title, :answers, :at, :by)
            returning id
            """)
                .param("title", title)
                .param("answers", answers)
                .param("at", Timestamp.from(signature.at()))
                .param("by", signature.by().account().value())
                .query(Long.class)
                .single());
    }

    PhaseId addPhase(PlanId plan, String title, String purpose, LocalDate beganOn) {
        return new PhaseId(jdbc.sql("""
            insert into plan_phases (authority_id, plan_id, number, title, purpose, began_on)
            select plumbline_authority(), :plan, coalesce(max(number), 0) + 1, :title, :purpose, :began
              from plan_phases where plan_id = :plan
            returning id
            """)
                .param("plan", plan.value())
                .param("title", title)
                .param("purpose", purpose)
                .param("began", beganOn)
                .query(Long.class)
                .single());
    }

    ThemeId addTheme(PlanId plan, String title, String purpose) {
        return new ThemeId(jdbc.sql("""
            insert into plan_themes (authority_id, plan_id, number, title, purpose)
            select plumbline_authority(), :plan, coalesce(max(number), 0) + 1, :title, :purpose
              from plan_themes where plan_id = :plan
            returning id
            """)
                .param("plan", plan.value())
                .param("title", title)
                .param("purpose", purpose)
                .query(Long.class)
                .single());
    }

    /** Ends a phase that has not ended; false when it has. */
    boolean endPhase(PhaseId phase, LocalDate on) {
        return jdbc.sql("update plan_phases set ended_on = :on where id = :id and ended_on is null")
                        .param("on", on)
                        .param("id", phase.value())
                        .update()
                == 1;
    }

    /** Keeps everybody else from numbering within the plan until the transaction ends. */
    void lock(PlanId plan) {
        jdbc.sql("select id from plans where id = :id for update")
                .param("id", plan.value())
                .query(Long.class)
                .single();
    }

    private static PlanRow planRow(ResultSet row) throws SQLException {
        return new PlanRow(
                new PlanId(row.getLong("id")),
                row.getString("title"),
                row.getString("answers"),
                row.getTimestamp("made_at").toInstant(),
                row.getBoolean("approved"),
                row.getInt("version"));
    }

    private static PhaseRow phaseRow(ResultSet row) throws SQLException {
        @Nullable Date ended = row.getDate("ended_on");
        return new PhaseRow(
                new PhaseId(row.getLong("id")),
                row.getInt("number"),
                row.getString("title"),
                row.getString("purpose"),
                row.getDate("began_on").toLocalDate(),
                ended == null ? null : ended.toLocalDate());
    }
}
