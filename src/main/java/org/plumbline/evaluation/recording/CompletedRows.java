package org.plumbline.evaluation.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildId;
import org.plumbline.database.Store;
import org.plumbline.evaluation.CompletedEvaluations;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.tool.Grade;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Completed evaluations, listed and compared. */
@Store
class CompletedRows implements CompletedEvaluations {
    private final JdbcClient jdbc;
    private final ToolVersions tools;

    CompletedRows(JdbcClient jdbc, ToolVersions tools) {
        this.jdbc = jdbc;
        this.tools = tools;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Completed> listCompleted(LocalDate from, LocalDate to) {
        return jdbc.sql("""
            select e.id, e.completed_on, e.trigger, t.name as team_name, e.tool_version_id,
                   e.overall_grade, coalesce(e.overall_rank, 0) as rank
              from evaluations e
              left join teams t on t.authority_id = e.authority_id and t.id = e.team_id
             where e.completed_on between :from and :to
             order by e.completed_on desc, e.id desc
            """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> completed(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Movement countMovement(LocalDate from, LocalDate to) {
        return jdbc.sql("""
            with graded as (
                select e.completed_on, e.overall_rank,
                       lag(e.overall_rank) over of_child as rank_before,
                       row_number() over (partition by e.child_id, v.code
                                          order by e.completed_on desc, e.id desc) as from_last
                  from evaluations e
                  join tool_versions v on v.id = e.tool_version_id
                 where e.overall_rank is not null and e.completed_on <= :to
                window of_child as (partition by e.child_id, v.code order by e.completed_on, e.id))
            select count(*) filter (where overall_rank > rank_before) as better,
                   count(*) filter (where overall_rank = rank_before) as same,
                   count(*) filter (where overall_rank < rank_before) as worse
              from graded
             where from_last = 1 and completed_on >= :from
            """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Movement(row.getInt("better"), row.getInt("same"), row.getInt("worse")))
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public int countEvaluated(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return jdbc.sql("""
            select count(distinct child_id)
              from evaluations
             where child_id = any (:children) and completed_on between :from and :to
            """)
                .param("children", children.stream().map(ChildId::value).toArray(Long[]::new))
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    private Completed completed(ResultSet row) throws SQLException {
        @Nullable String grade = row.getString("overall_grade");
        @Nullable
        String word = grade == null
                ? null
                : tools.get(row.getLong("tool_version_id"))
                        .findGrade(grade)
                        .map(Grade::word)
                        .orElse(grade);
        return new Completed(
                new EvaluationId(row.getLong("id")),
                row.getDate("completed_on").toLocalDate(),
                Trigger.of(row.getString("trigger")),
                row.getString("team_name"),
                word,
                row.getInt("rank"));
    }
}
