package org.plumbline.plan.keeping;

import java.util.List;
import org.plumbline.database.Store;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Which plan actions answer which recommendations. */
@Store
public class AnsweredRecommendations {
    private final JdbcClient jdbc;

    AnsweredRecommendations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An action answering a recommendation. */
    public record AnswerRow(PlanActionId action, PlanActionReference reference, RecommendationId recommendation) {}

    /** Every action that answers a recommendation, of every plan. */
    @Transactional(readOnly = true)
    public List<AnswerRow> listAnswering(RecommendationId recommendation) {
        return jdbc.sql(select("r.recommendation_id = :id"))
                .param("id", recommendation.value())
                .query((row, _) -> answerRow(row))
                .list();
    }

    private static String select(String holds) {
        return """
            select r.action_id, t.number as theme, a.number, r.recommendation_id
              from plan_action_recommendations r
              join plan_actions a on a.authority_id = r.authority_id and a.id = r.action_id
              join plan_themes t on t.authority_id = a.authority_id and t.id = a.theme_id
             where
            """ + holds + " order by a.plan_id, t.number, a.number, r.recommendation_id";
    }

    private static AnswerRow answerRow(java.sql.ResultSet row) throws java.sql.SQLException {
        return new AnswerRow(
                new PlanActionId(row.getLong("action_id")),
                new PlanActionReference(row.getInt("theme"), row.getInt("number")),
                new RecommendationId(row.getLong("recommendation_id")));
    }
}
