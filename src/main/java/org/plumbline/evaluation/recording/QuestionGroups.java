package org.plumbline.evaluation.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.evaluation.QuestionFigures.Days;
import org.plumbline.evaluation.QuestionFigures.InAll;
import org.plumbline.evaluation.ToolQuestion;

/** Counts what completed evaluations said to groups of questions, each evaluation once in a group. */
@Store
class QuestionGroups {
    private static final String IN_ALL = AnsweredQuestions.ANSWERED
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

    static final Together.Part<InAll> PART = new Together.Part<>(
            IN_ALL,
            (row, _) -> new InAll(
                    row.getInt("together"),
                    row.getInt("evaluations"),
                    row.getInt("worries"),
                    row.getInt("re_audits"),
                    row.getInt("open"),
                    row.getInt("overdue"),
                    row.getInt("verified")));

    /** What {@link #PART} is asked with. */
    static Map<String, Object> asked(List<List<ToolQuestion>> groups, Days days, LocalDate today) {
        List<Integer> places = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            places.addAll(Collections.nCopies(groups.get(group).size(), group));
        }
        Map<String, Object> asked =
                AnsweredQuestions.asked(groups.stream().flatMap(List::stream).toList(), days);
        asked.put("groups", places.toArray(Integer[]::new));
        asked.put("today", today);
        return asked;
    }

    /** One count for each group, in their order. */
    static List<InAll> inOrder(int groups, List<InAll> counted) {
        Map<Integer, InAll> byGroup = counted.stream().collect(Collectors.toMap(InAll::group, Function.identity()));
        return IntStream.range(0, groups)
                .mapToObj(group -> byGroup.getOrDefault(group, InAll.none(group)))
                .toList();
    }
}
