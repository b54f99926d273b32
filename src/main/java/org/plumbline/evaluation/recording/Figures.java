package org.plumbline.evaluation.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.database.Store;
import org.plumbline.evaluation.EvaluationFigures;
import org.plumbline.evaluation.tool.Grade;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Counts evaluations. */
@Store
class Figures implements EvaluationFigures {
    private final JdbcClient jdbc;
    private final ToolVersions tools;

    Figures(JdbcClient jdbc, ToolVersions tools) {
        this.jdbc = jdbc;
        this.tools = tools;
    }

    @Override
    @Transactional(readOnly = true)
    public List<GradeCount> countGrades(YearMonth from, YearMonth to) {
        return jdbc.sql("""
            with counted as (
                select team_id, date_trunc('month', completed_on::timestamp)::date as month, overall_grade as grade,
                       overall_rank as rank, min(tool_version_id) as tool_version_id, count(*) as count
                  from evaluations
                 where overall_rank is not null and completed_on between :from and :to
                 group by 1, 2, 3, 4)
            select c.team_id, t.name as team_name, c.month, c.grade, c.rank, c.tool_version_id, c.count
              from counted c
              left join teams t on t.authority_id = plumbline_authority() and t.id = c.team_id
             order by t.name nulls last, c.month, c.rank desc
            """)
                .param("from", from.atDay(1))
                .param("to", to.atEndOfMonth())
                .query((row, _) -> gradeCount(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Progress> countProgress(LocalDate from, LocalDate to, LocalDate today) {
        return jdbc.sql("""
            with counted as (
                select team_id,
                       count(*) filter (where state in ('allocated', 'in-progress')) as open,
                       count(*) filter (where state in ('allocated', 'in-progress') and due_on < :today) as overdue,
                       count(*) filter (where due_on between :from and :to) as due,
                       count(*) filter (where due_on between :from and :to
                                          and completed_on <= due_on) as on_time,
                       count(*) filter (where due_on between :from and :to
                                          and completed_on > due_on) as late
                  from evaluations
                 where state <> 'withdrawn'
                 group by team_id)
            select c.*, t.name as team_name
              from counted c
              left join teams t on t.authority_id = plumbline_authority() and t.id = c.team_id
             order by t.name nulls last
            """)
                .param("from", from)
                .param("to", to)
                .param("today", today)
                .query((row, _) -> new Progress(
                        team(row),
                        row.getString("team_name"),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("due"),
                        row.getInt("on_time"),
                        row.getInt("late")))
                .list();
    }

    private GradeCount gradeCount(ResultSet row) throws SQLException {
        String code = row.getString("grade");
        String word = tools.get(row.getLong("tool_version_id"))
                .findGrade(code)
                .map(Grade::word)
                .orElse(code);
        return new GradeCount(
                team(row),
                row.getString("team_name"),
                YearMonth.from(row.getDate("month").toLocalDate()),
                code,
                word,
                row.getInt("rank"),
                row.getInt("count"));
    }

    private static @Nullable TeamId team(ResultSet row) throws SQLException {
        long team = row.getLong("team_id");
        return row.wasNull() ? null : new TeamId(team);
    }
}
