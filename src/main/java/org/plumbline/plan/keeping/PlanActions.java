package org.plumbline.plan.keeping;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Responsible;
import org.plumbline.plan.Signature;
import org.plumbline.plan.ThemeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.annotation.Transactional;

/** Plan actions as they stand. */
@Store
public class PlanActions {
    private static final String SELECT = """
        select a.id, a.plan_id, a.phase_id, p.number as phase_number, a.theme_id, t.number as theme_number, a.number,
               a.what, a.why, a.partners, a.executive_id, coalesce(x.name, a.executive_name) as executive_name,
               a.lead_id, coalesce(l.name, a.lead_name) as lead_name, a.start_on, a.baseline_due_on, a.due_on,
               a.delivery, a.delivery_since_at, a.impact, a.impact_since_at, a.turned_back_at, a.agreed_at,
               a.updated_at, a.version,
               exists (select from plan_lineages n
                        where n.authority_id = a.authority_id and n.action_id = a.id) as settled,
               array(select r.recommendation_id from plan_action_recommendations r
                      where r.authority_id = a.authority_id and r.action_id = a.id
                      order by r.recommendation_id) as recommendations
          from plan_actions a
          join plan_phases p on p.authority_id = a.authority_id and p.id = a.phase_id
          join plan_themes t on t.authority_id = a.authority_id and t.id = a.theme_id
          left join workers x on x.authority_id = a.authority_id and x.id = a.executive_id
          left join workers l on l.authority_id = a.authority_id and l.id = a.lead_id
        """;
    private static final String ORDER = " order by t.number, a.number";

    /** Those for which {@code :self} answers as lead or as accountable executive, under any spelling; settled ones too. */
    public static final String ANSWERED_FOR = """
        select 'plan-action', f.id
          from plan_actions f
          left join workers x on x.authority_id = f.authority_id and x.id = f.executive_id
          left join workers l on l.authority_id = f.authority_id and l.id = f.lead_id
         where :self in (l.id, l.merged_into, x.id, x.merged_into)
        """;

    private final JdbcClient jdbc;

    PlanActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One action. */
    @Transactional(readOnly = true)
    public Optional<PlanActionRow> find(PlanActionId action) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", action.value())
                .query((row, _) -> actionRow(row))
                .optional();
    }

    /** The action with a reference: of the newest plan that has one. */
    @Transactional(readOnly = true)
    public Optional<PlanActionRow> findNewest(PlanActionReference reference) {
        return jdbc.sql(SELECT + " where t.number = :theme and a.number = :number order by a.plan_id desc limit 1")
                .param("theme", reference.theme())
                .param("number", reference.number())
                .query((row, _) -> actionRow(row))
                .optional();
    }

    /** The actions of a plan in order of their references. */
    @Transactional(readOnly = true)
    public List<PlanActionRow> listOf(PlanId plan) {
        return jdbc.sql(SELECT + " where a.plan_id = :plan" + ORDER)
                .param("plan", plan.value())
                .query((row, _) -> actionRow(row))
                .list();
    }

    /** The actions that somebody leads, under any spelling, and that are not settled. */
    @Transactional(readOnly = true)
    public List<PlanActionRow> listLedBy(WorkerId worker) {
        return jdbc.sql(SELECT + """
             where (l.id = :worker or l.merged_into = :worker)
               and not exists (select from plan_lineages n
                                where n.authority_id = a.authority_id and n.action_id = a.id)
            """ + " order by a.plan_id desc, t.number, a.number")
                .param("worker", worker.value())
                .query((row, _) -> actionRow(row))
                .list();
    }

    PlanActionId add(NewPlanAction action, Signature signature) {
        PlanActionTerms terms = action.terms();
        PlanActionId id = new PlanActionId(withTerms(jdbc.sql("""
            insert into plan_actions
                   (authority_id, plan_id, phase_id, theme_id, number, what, why, partners, executive_id,
                    executive_name, lead_id, lead_name, start_on, baseline_due_on, due_on, delivery,
                    delivery_since_at, impact, impact_since_at, agreed_at, agreed_by)
            select plumbline_authority(), :plan, :phase, :theme, coalesce(max(number), 0) + 1, :what, :why, :partners,
                   cast(:executive as bigint), :executiveName, cast(:lead as bigint), :leadName,
                   cast(:start as date), cast(:due as date), cast(:due as date), :delivery, :at, :impact, :at, :at, :by
              from plan_actions where theme_id = :theme
            returning id
            """), terms)
                .param("plan", action.plan().value())
                .param("phase", action.phase().value())
                .param("theme", action.theme().value())
                .param("delivery", action.delivery().code())
                .param("impact", action.impact().code())
                .param("at", Timestamp.from(signature.at()))
                .param("by", signature.by().account().value())
                .query(Long.class)
                .single());
        terms.recommendations().forEach(answered -> answers(id, answered));
        return id;
    }

    /** Gives an action other terms; false when somebody else changed it since that version. */
    boolean change(PlanActionRow action, PlanActionTerms terms) {
        boolean changed = withTerms(jdbc.sql("""
            update plan_actions
               set what = :what, why = :why, partners = :partners, executive_id = :executive,
                   executive_name = :executiveName, lead_id = :lead, lead_name = :leadName, start_on = :start,
                   baseline_due_on = case when cast(:due as date) is null then null
                                          else coalesce(baseline_due_on, :due) end,
                   due_on = :due, version = version + 1
             where id = :id and version = :version
            """), terms)
                        .param("id", action.id().value())
                        .param("version", action.version())
                        .update()
                == 1;
        if (changed && !terms.recommendations().equals(action.terms().recommendations())) {
            jdbc.sql("delete from plan_action_recommendations where action_id = :id")
                    .param("id", action.id().value())
                    .update();
            terms.recommendations().forEach(answered -> answers(action.id(), answered));
        }
        return changed;
    }

    /** Moves an action to two states; false when somebody else changed it since that version. */
    boolean move(PlanActionRow action, Delivery delivery, Impact impact, boolean turnedBack, Instant at) {
        return jdbc.sql("""
            update plan_actions
               set delivery_since_at = case when delivery = :delivery then delivery_since_at else :at end,
                   delivery = :delivery,
                   impact_since_at = case when impact = :impact then impact_since_at else :at end,
                   impact = :impact,
                   turned_back_at = case when :turnedBack then :at else turned_back_at end,
                   version = version + 1
             where id = :id and version = :version
            """)
                        .param("delivery", delivery.code())
                        .param("impact", impact.code())
                        .param("turnedBack", turnedBack)
                        .param("at", Timestamp.from(at))
                        .param("id", action.id().value())
                        .param("version", action.version())
                        .update()
                == 1;
    }

    /** Notes that those who lead the action answered for it. */
    void markUpdated(PlanActionId action, Instant at) {
        jdbc.sql("update plan_actions set updated_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", action.value())
                .update();
    }

    private void answers(PlanActionId action, RecommendationId recommendation) {
        jdbc.sql("""
            insert into plan_action_recommendations (authority_id, action_id, recommendation_id)
            values (plumbline_authority(), :action, :recommendation)
            """)
                .param("action", action.value())
                .param("recommendation", recommendation.value())
                .update();
    }

    private static StatementSpec withTerms(StatementSpec statement, PlanActionTerms terms) {
        WorkerId executive = terms.executive().worker();
        WorkerId lead = terms.lead().worker();
        return statement
                .param("what", terms.what())
                .param("why", terms.why())
                .param("partners", terms.partners())
                .param("executive", executive == null ? null : executive.value())
                .param("executiveName", executive == null ? terms.executive().name() : "")
                .param("lead", lead == null ? null : lead.value())
                .param("leadName", lead == null ? terms.lead().name() : "")
                .param("start", terms.startOn())
                .param("due", terms.dueOn());
    }

    private static PlanActionRow actionRow(ResultSet row) throws SQLException {
        var terms = new PlanActionTerms(
                row.getString("what"),
                row.getString("why"),
                row.getString("partners"),
                responsible(row, "executive"),
                responsible(row, "lead"),
                day(row, "start_on"),
                day(row, "due_on"),
                recommendations(row));
        return new PlanActionRow(
                new PlanActionId(row.getLong("id")),
                new PlanId(row.getLong("plan_id")),
                new PhaseId(row.getLong("phase_id")),
                row.getInt("phase_number"),
                new ThemeId(row.getLong("theme_id")),
                new PlanActionReference(row.getInt("theme_number"), row.getInt("number")),
                terms,
                day(row, "baseline_due_on"),
                Delivery.ofCode(row.getString("delivery")),
                row.getTimestamp("delivery_since_at").toInstant(),
                Impact.ofCode(row.getString("impact")),
                row.getTimestamp("impact_since_at").toInstant(),
                moment(row, "turned_back_at"),
                row.getTimestamp("agreed_at").toInstant(),
                moment(row, "updated_at"),
                row.getBoolean("settled"),
                row.getInt("version"));
    }

    private static Set<RecommendationId> recommendations(ResultSet row) throws SQLException {
        return Stream.of((Long[]) row.getArray("recommendations").getArray())
                .map(RecommendationId::new)
                .collect(Collectors.toSet());
    }

    private static Responsible responsible(ResultSet row, String who) throws SQLException {
        long id = row.getLong(who + "_id");
        @Nullable WorkerId worker = row.wasNull() ? null : new WorkerId(id);
        return new Responsible(worker, row.getString(who + "_name"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        @Nullable Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
