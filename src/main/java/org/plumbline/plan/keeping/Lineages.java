package org.plumbline.plan.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.plan.Fate;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of actions at the end of their phase, and which actions continue them. */
@Store
public class Lineages {
    private static final String LINKS = """
        select s.action_id, at.number as theme, a.number, s.successor_id, bt.number as next_theme,
               b.number as next_number
          from plan_successors s
          join plan_actions a on a.authority_id = s.authority_id and a.id = s.action_id
          join plan_themes at on at.authority_id = a.authority_id and at.id = a.theme_id
          join plan_actions b on b.authority_id = s.authority_id and b.id = s.successor_id
          join plan_themes bt on bt.authority_id = b.authority_id and bt.id = b.theme_id
         where
        """;
    private static final String IN_ORDER = " order by at.number, a.number, bt.number, b.number";

    /** What became of the actions in a {@link Scope}. */
    static final Together.Part<LineageRow> PART = new Together.Part<>("""
        select n.action_id, n.fate, n.reason, n.decided_at, c.display_name
          from plan_lineages n
          join plan_actions a on a.authority_id = n.authority_id and a.id = n.action_id
          join accounts c on c.authority_id = n.authority_id and c.id = n.decided_by
         where
        """ + Scope.HOLDS, (row, _) -> lineageRow(row));

    /** What continues them. */
    static final Together.Part<LinkRow> LINKS_FROM =
            new Together.Part<>(LINKS + Scope.HOLDS + IN_ORDER, (row, _) -> linkRow(row));

    /** What continues the one action of a {@link Scope}, and what it continues. */
    static final Together.Part<LinkRow> LINKS_AROUND = new Together.Part<>(
            LINKS + "(s.action_id = :action or s.successor_id = :action)" + IN_ORDER, (row, _) -> linkRow(row));

    private final JdbcClient jdbc;

    Lineages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of an action. */
    public record LineageRow(PlanActionId action, Fate fate, String reason, Instant decidedAt, String by) {}

    /** One action continuing another. */
    public record LinkRow(
            PlanActionId action,
            PlanActionReference reference,
            PlanActionId successor,
            PlanActionReference successorReference) {}

    void add(PlanActionId action, Fate fate, String reason, Collection<PlanActionId> successors, Signature signature) {
        jdbc.sql("""
            insert into plan_lineages (authority_id, action_id, fate, reason, decided_at, decided_by)
            values (plumbline_authority(), :action, :fate, :reason, :at, :by)
            """)
                .param("action", action.value())
                .param("fate", fate.code())
                .param("reason", reason)
                .param("at", Timestamp.from(signature.at()))
                .param("by", signature.by().account().value())
                .update();
        successors.forEach(successor -> jdbc.sql("""
            insert into plan_successors (authority_id, action_id, successor_id)
            values (plumbline_authority(), :action, :successor)
            """)
                .param("action", action.value())
                .param("successor", successor.value())
                .update());
    }

    /** Copies to the action that continues another unchanged what belongs to it: open steps, measures, evidence, notes. */
    void copyParts(PlanActionId from, PlanActionId to) {
        for (String copy : COPIES) {
            jdbc.sql(copy).param("from", from.value()).param("to", to.value()).update();
        }
    }

    private static final List<String> COPIES = List.of("""
        insert into plan_milestones (authority_id, action_id, what, baseline_due_on, due_on, done_on)
        select authority_id, :to, what, baseline_due_on, due_on, done_on
          from plan_milestones where action_id = :from and removed_at is null order by id
        """, """
        with copied as (
            insert into plan_measures
                   (authority_id, action_id, what, unit, baseline, baseline_on, target, target_on, higher_is_better,
                    period_months, source, live_code)
            select authority_id, :to, what, unit, baseline, baseline_on, target, target_on, higher_is_better,
                   period_months, source, live_code
              from plan_measures where action_id = :from and removed_at is null order by id
            returning authority_id, id),
        old_numbered as (
            select id, row_number() over (order by id) as place
              from plan_measures where action_id = :from and removed_at is null),
        new_numbered as (select authority_id, id, row_number() over (order by id) as place from copied)
        insert into plan_readings (authority_id, measure_id, value, read_on, source, snapshot, added_at, added_by)
        select n.authority_id, n.id, r.value, r.read_on, r.source, r.snapshot, r.added_at, r.added_by
          from new_numbered n
          join old_numbered o on o.place = n.place
          join plan_readings r on r.authority_id = n.authority_id and r.measure_id = o.id
         order by r.id
        """, """
        insert into plan_evidence
               (authority_id, action_id, claim, kind, bearing, strength, what, place, dated_on, snapshot, added_at,
                added_by)
        select authority_id, :to, claim, kind, bearing, strength, what, place, dated_on, snapshot, added_at, added_by
          from plan_evidence where action_id = :from and withdrawn_at is null order by id
        """, """
        insert into plan_notes
               (authority_id, action_id, kind, words, team_id, rating, other_action_id, body, noted_on, added_at,
                added_by)
        select authority_id, :to, kind, words, team_id, rating, other_action_id, body, noted_on, added_at, added_by
          from plan_notes where action_id = :from and ended_on is null order by id
        """);

    private static LineageRow lineageRow(ResultSet row) throws SQLException {
        return new LineageRow(
                new PlanActionId(row.getLong("action_id")),
                Fate.ofCode(row.getString("fate")),
                row.getString("reason"),
                row.getTimestamp("decided_at").toInstant(),
                row.getString("display_name"));
    }

    private static LinkRow linkRow(ResultSet row) throws SQLException {
        return new LinkRow(
                new PlanActionId(row.getLong("action_id")),
                new PlanActionReference(row.getInt("theme"), row.getInt("number")),
                new PlanActionId(row.getLong("successor_id")),
                new PlanActionReference(row.getInt("next_theme"), row.getInt("next_number")));
    }
}
