package org.plumbline.plan.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.framework.PracticeStandardId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What plan actions are linked to. */
@Store
class Links {
    /** A link with the action that has it or inherits it. */
    record Held(PlanActionId action, Link link) {}

    /** Every link that {@code :actions} have or inherit. */
    static final Together.Part<Held> PART =
            new Together.Part<>("""
                with recursive line (authority_id, holder_id, action_id) as (
                    select authority_id, id, id from plan_actions where id in (:actions)
                     union
                    select s.authority_id, line.holder_id, s.action_id
                      from plan_successors s
                      join line on line.authority_id = s.authority_id and line.action_id = s.successor_id)
                select line.holder_id, l.id, l.action_id, t.number as theme_number, a.number, l.kind, l.standard_number,
                       l.tool_version_id, l.domain, l.check_code, l.why, l.linked_at, c.display_name
                  from line
                  join plan_links l on l.authority_id = line.authority_id and l.action_id = line.action_id
                  join plan_actions a on a.authority_id = l.authority_id and a.id = l.action_id
                  join plan_themes t on t.authority_id = a.authority_id and t.id = a.theme_id
                  join accounts c on c.authority_id = l.authority_id and c.id = l.linked_by
                 where not exists (select from plan_unlinks u
                                    where u.authority_id = l.authority_id and u.link_id = l.id)
                 order by line.holder_id, l.kind, l.standard_number, l.id
                """, (row, _) -> new Held(new PlanActionId(row.getLong("holder_id")), link(row)));

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The links of an action that hold: its own, and those of the actions it continues. Standards come first; what it is
     * linked to twice is there once, by its own link if it has one.
     */
    List<Link> listOf(PlanActionId action) {
        return ofEach(jdbc.sql(PART.select())
                        .param("actions", List.of(action.value()))
                        .query(PART.mapper())
                        .list())
                .getOrDefault(action, List.of());
    }

    /** The links of each action, of what was found. */
    static Map<PlanActionId, List<Link>> ofEach(List<Held> found) {
        Map<PlanActionId, Map<LinkTarget, Link>> byAction = new LinkedHashMap<>();
        for (Held held : found) {
            byAction.computeIfAbsent(held.action, _ -> new LinkedHashMap<>())
                    .merge(
                            held.link.target(),
                            held.link,
                            (one, other) -> other.linked().equals(held.action) ? other : one);
        }
        Map<PlanActionId, List<Link>> links = new LinkedHashMap<>();
        byAction.forEach((action, byTarget) -> links.put(action, List.copyOf(byTarget.values())));
        return links;
    }

    long add(PlanActionId action, LinkTarget target, String why, Signature signature) {
        StatementSpec insert = jdbc.sql("""
            insert into plan_links (authority_id, action_id, kind, standard_number, tool_version_id, domain, check_code,
                                    why, linked_at, linked_by)
            values (plumbline_authority(), :action, :kind, :standard, :version, :domain, :check, :why, :at, :by)
            returning id
            """);
        StatementSpec filled = switch (target) {
            case LinkTarget.Standard(PracticeStandardId id) ->
                insert.param("kind", "practice-standard")
                        .param("standard", id.number())
                        .param("version", null)
                        .param("domain", null)
                        .param("check", null);
            case LinkTarget.Question(ToolQuestion question) ->
                insert.param("kind", "tool-question")
                        .param("standard", null)
                        .param("version", question.toolVersion())
                        .param("domain", question.domain())
                        .param("check", question.check());
        };
        return filled.param("action", action.value())
                .param("why", why)
                .param("at", Timestamp.from(signature.at()))
                .param("by", signature.by().account().value())
                .query(Long.class)
                .single();
    }

    /** Takes a link back; false if somebody did before. */
    boolean remove(long link, String reason, Signature signature) {
        return jdbc.sql("""
            insert into plan_unlinks (authority_id, link_id, reason, unlinked_at, unlinked_by)
            values (plumbline_authority(), :link, :reason, :at, :by)
            on conflict (authority_id, link_id) do nothing
            """)
                        .param("link", link)
                        .param("reason", reason)
                        .param("at", Timestamp.from(signature.at()))
                        .param("by", signature.by().account().value())
                        .update()
                == 1;
    }

    /** Keeps everybody else from linking the action until the transaction ends. */
    void lock(PlanActionId action) {
        jdbc.sql("select id from plan_actions where id = :id for no key update")
                .param("id", action.value())
                .query(Long.class)
                .single();
    }

    private static Link link(ResultSet row) throws SQLException {
        LinkTarget target = row.getString("kind").equals("practice-standard")
                ? new LinkTarget.Standard(new PracticeStandardId(row.getInt("standard_number")))
                : new LinkTarget.Question(new ToolQuestion(
                        row.getLong("tool_version_id"), row.getString("domain"), row.getString("check_code")));
        return new Link(
                row.getLong("id"),
                new PlanActionId(row.getLong("action_id")),
                new PlanActionReference(row.getInt("theme_number"), row.getInt("number")),
                target,
                row.getString("why"),
                row.getTimestamp("linked_at").toInstant(),
                row.getString("display_name"));
    }
}
