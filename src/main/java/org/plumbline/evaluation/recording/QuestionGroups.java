package org.plumbline.evaluation.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.database.Store;
import org.plumbline.evaluation.QuestionFigures.Days;
import org.plumbline.evaluation.QuestionFigures.Together;
import org.plumbline.evaluation.ToolQuestion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what completed evaluations said to groups of questions, each evaluation once in a group. */
@Store
class QuestionGroups {
    private static final String TOGETHER = AnsweredQuestions.ANSWERED
            + """
            , asked as (
                select distinct g.together, a.authority_id, a.id, a.domain
                  from answered a
                  join unnest(cast(:groups as int[])) with ordinality as g (together, place) on g.place = a.question + 1),
            found as (
                select a.together, a.authority_id, a.id, a.domain, e.trigger, %s is not null as worry
                  from asked a
                  join evaluations e on e.authority_id = a.authority_id and e.id = a.id)
            select f.together, count(distinct f.id) as evaluations,
                   count(distinct f.id) filter (where f.worry) as worries,
                   count(distinct f.id) filter (where f.trigger = 're-audit') as re_audits,
                   coalesce(sum(t.open), 0) as open, coalesce(sum(t.overdue), 0) as overdue,
                   coalesce(sum(t.verified), 0) as verified
              from found f
              left join (%s) t
                on t.authority_id = f.authority_id and t.source_id = f.id and t.source_domain = f.domain
             group by f.together
            """.formatted(AnsweredQuestions.STANDING.formatted("a.domain || '.worry'"), AnsweredQuestions.ACTIONS);

    private final JdbcClient jdbc;

    QuestionGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Together> count(List<List<ToolQuestion>> groups, Days days, LocalDate today) {
        List<ToolQuestion> questions = groups.stream().flatMap(List::stream).toList();
        if (questions.isEmpty()) {
            return IntStream.range(0, groups.size()).mapToObj(Together::none).toList();
        }
        List<Integer> places = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int question = 0; question < groups.get(group).size(); question++) {
                places.add(group);
            }
        }
        Map<Integer, Together> counted = AnsweredQuestions.asking(jdbc, TOGETHER, questions, days)
                .param("groups", places.toArray(Integer[]::new))
                .param("today", today)
                .query((row, _) -> new Together(
                        row.getInt("together"),
                        row.getInt("evaluations"),
                        row.getInt("worries"),
                        row.getInt("re_audits"),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("verified")))
                .stream()
                .collect(Collectors.toMap(Together::group, Function.identity()));
        return IntStream.range(0, groups.size())
                .mapToObj(group -> counted.getOrDefault(group, Together.none(group)))
                .toList();
    }
}
