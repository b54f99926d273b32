package org.plumbline.plan.chain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.plumbline.database.Store;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.framework.PracticeStandardId;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which plan actions are linked to something: the chain from its lower end. */
@Store
class LinkedActions {
    /** Of a link's action and those that continue it, the last ones that were not dropped. */
    private static final String LINKED = """
        with recursive heirs (authority_id, link_id, action_id) as (
            select l.authority_id, l.id, l.action_id
              from plan_links l
             where %s
               and not exists (select from plan_unlinks u
                                where u.authority_id = l.authority_id and u.link_id = l.id)
             union
            select s.authority_id, heirs.link_id, s.successor_id
              from plan_successors s
              join heirs on heirs.authority_id = s.authority_id and heirs.action_id = s.action_id)
        select l.kind, l.standard_number, l.tool_version_id, l.domain, l.check_code, a.id,
               t.number as theme_number, a.number, a.what, a.delivery, a.impact,
               array(select r.recommendation_id
                       from plan_action_recommendations r
                      where r.authority_id = a.authority_id and r.action_id = a.id
                      order by r.recommendation_id) as answers
          from heirs
          join plan_links l on l.authority_id = heirs.authority_id and l.id = heirs.link_id
          join plan_actions a on a.authority_id = heirs.authority_id and a.id = heirs.action_id
          join plan_themes t on t.authority_id = a.authority_id and t.id = a.theme_id
         where not exists (select from plan_successors s
                            where s.authority_id = a.authority_id and s.action_id = a.id)
           and not exists (select from plan_lineages n
                            where n.authority_id = a.authority_id and n.action_id = a.id and n.fate = 'dropped')
         order by a.plan_id desc, t.number, a.number, l.standard_number, l.id
        """;

    private final JdbcClient jdbc;

    LinkedActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actions linked to any of these standards; one linked to two is there twice. */
    List<LinkedAction> listByStandards(Collection<PracticeStandardId> standards) {
        if (standards.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(LINKED.formatted("l.standard_number in (:standards)"))
                .param(
                        "standards",
                        standards.stream().map(PracticeStandardId::number).toList())
                .query((row, _) -> action(row))
                .list();
    }

    /** The actions linked to a question that an evaluation with this version of a tool answers. */
    List<LinkedAction> listByTool(long toolVersion) {
        return jdbc.sql(LINKED.formatted("""
            l.tool_version_id in (select earlier.id
                                    from tool_versions asked
                                    join tool_versions earlier
                                      on earlier.code = asked.code and earlier.version <= asked.version
                                   where asked.id = :version)
            """))
                .param("version", toolVersion)
                .query((row, _) -> action(row))
                .list();
    }

    private static LinkedAction action(ResultSet row) throws SQLException {
        int standard = row.getInt("standard_number");
        LinkTarget target = row.wasNull()
                ? new LinkTarget.Question(new ToolQuestion(
                        row.getLong("tool_version_id"), row.getString("domain"), row.getString("check_code")))
                : new LinkTarget.Standard(new PracticeStandardId(standard));
        return new LinkedAction(
                target,
                new PlanActionId(row.getLong("id")),
                new PlanActionReference(row.getInt("theme_number"), row.getInt("number")),
                row.getString("what"),
                Delivery.ofCode(row.getString("delivery")),
                Impact.ofCode(row.getString("impact")),
                recommendations(row.getArray("answers")));
    }

    private static List<RecommendationId> recommendations(Array ids) throws SQLException {
        return Arrays.stream((Long[]) ids.getArray()).map(RecommendationId::new).toList();
    }
}
