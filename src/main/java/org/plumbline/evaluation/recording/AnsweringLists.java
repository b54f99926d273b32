package org.plumbline.evaluation.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.access.Reach;
import org.plumbline.children.ChildId;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.evaluation.AnsweringEvaluations;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.QuestionFigures;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.evaluation.Trigger;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.transaction.annotation.Transactional;

/** Lists the evaluations that answered questions, each with only what the person may read. */
@Store
class AnsweringLists implements AnsweringEvaluations {
    private static final String NEWEST = AnsweredQuestions.ANSWERED + """
        , newest as (
            select e.authority_id, e.id, e.child_id, c.case_id, t.name as team_name, e.completed_on, e.completed_at,
                   e.trigger, e.tool_version_id, count(*) over () as all_of_them
              from evaluations e
              join children c on c.authority_id = e.authority_id and c.id = e.child_id
              left join teams t on t.authority_id = e.authority_id and t.id = e.team_id
             where e.id in (select id from answered)
               %s
             order by e.completed_at desc, e.id desc
             limit :most)
        select n.*, a.question, a.grade, a.rank
          from newest n
          join answered a on a.authority_id = n.authority_id and a.id = n.id
         order by n.completed_at desc, n.id desc, a.question
        """.formatted(EvaluationLists.MAY_READ);

    private final Together together;
    private final Trail trail;
    private final Clock clock;
    private final Together.Part<Row> newest;

    AnsweringLists(Together together, ToolVersions tools, Trail trail, Clock clock) {
        this.together = together;
        this.trail = trail;
        this.clock = clock;
        this.newest = new Together.Part<>(NEWEST, (row, _) -> row(tools, row));
    }

    @Override
    @Transactional
    public Part list(List<ToolQuestion> questions, QuestionFigures.Days days, Reach reach, int most) {
        LocalDate today = Dates.dayOf(clock.instant());
        Map<String, Object> asked = AnsweredQuestions.asked(questions, days);
        asked.putAll(within(reach, today, most));
        return shown(together.ask(asked, newest).of(newest));
    }

    @Override
    @Transactional
    public Glance listGlance(List<ToolQuestion> questions, QuestionFigures.Days days, Reach reach, int most) {
        LocalDate today = Dates.dayOf(clock.instant());
        Map<String, Object> asked = QuestionGroups.asked(List.of(questions), days, today);
        asked.putAll(within(reach, today, most));
        Together.Found found = together.ask(asked, newest, QuestionGroups.PART);
        return new Glance(
                shown(found.of(newest)),
                QuestionGroups.inOrder(1, found.of(QuestionGroups.PART)).getFirst());
    }

    private static Map<String, Object> within(Reach reach, LocalDate today, int most) {
        return Map.of(
                "worker", reach.workerId(),
                "teams", reach.teamIds(),
                "today", today,
                "everything", reach.everything(),
                "most", most);
    }

    private Part shown(List<Row> rows) {
        Map<EvaluationId, Answering> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.merge(row.evaluation.id(), row.evaluation, AnsweringLists::both));
        if (!byId.isEmpty()) {
            trail.seen(
                    "evaluations-listed",
                    new Subject("list", "answers"),
                    Map.of(
                            "ids",
                            byId.keySet().stream().map(EvaluationId::value).toList()));
        }
        return new Part(List.copyOf(byId.values()), rows.isEmpty() ? 0 : rows.getFirst().all);
    }

    private record Row(Answering evaluation, int all) {}

    private static Row row(ToolVersions tools, ResultSet row) throws SQLException {
        String word = AnsweredQuestions.word(tools, row.getLong("tool_version_id"), row.getString("grade"));
        Answering evaluation = new Answering(
                new EvaluationId(row.getLong("id")),
                new ChildId(row.getLong("child_id")),
                row.getString("case_id"),
                row.getString("team_name"),
                row.getDate("completed_on").toLocalDate(),
                Trigger.of(row.getString("trigger")),
                List.of(new Graded(row.getInt("question"), word, row.getInt("rank"))));
        return new Row(evaluation, row.getInt("all_of_them"));
    }

    private static Answering both(Answering one, Answering other) {
        List<Graded> grades = new ArrayList<>(one.grades());
        grades.addAll(other.grades());
        return new Answering(
                one.id(), one.child(), one.caseId(), one.teamName(), one.completedOn(), one.trigger(), grades);
    }
}
