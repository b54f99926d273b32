package org.plumbline.evaluation.recording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.database.Store;
import org.plumbline.database.Together;
import org.plumbline.evaluation.QuestionFigures;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.Grade;
import org.springframework.transaction.annotation.Transactional;

/** Counts what completed evaluations said to questions, in the version they were taken from and in later ones. */
@Store
class AnsweredQuestions implements QuestionFigures {
    /** One row for each question and each completed evaluation that answered it, with the grade of the domain. */
    static final String ANSWERED = """
        with questions as (
            select cast(q.place as int) - 1 as question, later.id as tool_version_id, q.domain, q.check_code
              from unnest(cast(:versions as bigint[]), cast(:domains as text[]), cast(:checks as text[]))
                   with ordinality as q (version, domain, check_code, place)
              join tool_versions v on v.id = q.version
              join tool_versions later on later.code = v.code and later.version >= v.version),
        answered as (
            select q.question, q.domain, q.check_code, e.authority_id, e.id, e.completed_on, e.tool_version_id,
                   g.grade, g.rank
              from questions q
              join evaluations e on e.tool_version_id = q.tool_version_id
                                and e.completed_on between :from and :to and e.overall_rank is not null
              join grades g on g.authority_id = e.authority_id and g.evaluation_id = e.id
                           and g.kind = 'domain' and g.stage = 'original' and g.domain = q.domain)
        """;

    /** What stands in a field of an evaluation: what was written, else what was filled in and frozen at completion. */
    static final String STANDING = """
        coalesce((select nullif(w.value, '') from evaluation_entries w
                   where w.authority_id = a.authority_id and w.evaluation_id = a.id and not w.stands_beside
                     and w.field = %1$s
                   order by w.version desc limit 1),
                 (select p.value from evaluation_prefills p
                   where p.authority_id = a.authority_id and p.evaluation_id = a.id and p.field = %1$s))
        """;

    /** How many actions an evaluation has about a domain; those with their owner are overdue past their day. */
    static final String ACTIONS = """
        select authority_id, source_id, source_domain,
               count(*) filter (where status in ('open', 'sent-back', 'proposed-done')) as open,
               count(*) filter (where status in ('open', 'sent-back') and due_on < :today) as overdue,
               count(*) filter (where status = 'verified') as verified
          from actions
         where source_kind = 'evaluation'
         group by 1, 2, 3
        """;

    private static final String GRADES = ANSWERED + """
        select question, date_trunc('quarter', completed_on::timestamp)::date as quarter, grade, rank,
               max(tool_version_id) as tool_version_id, count(*) as count
          from answered
         group by 1, 2, 3, 4
         order by question, quarter, rank desc
        """;

    private static final String ANSWERS =
            ANSWERED + """
                select question, quarter, answer, count(*) as count
                  from (select a.question, date_trunc('quarter', a.completed_on::timestamp)::date as quarter, %s as answer
                          from answered a
                         where a.check_code is not null) checked
                 where answer in (:answers)
                 group by 1, 2, 3
                 order by question, quarter, answer
                """.formatted(STANDING.formatted("a.domain || '.check.' || a.check_code"));

    private static final String FOUND = ANSWERED
            + """
            , found as (
                select a.question, a.authority_id, a.id, a.domain, %s is not null as strength, %s is not null as worry
                  from answered a)
            select f.question, count(*) as evaluations,
                   count(*) filter (where f.strength) as strengths,
                   count(*) filter (where f.worry) as worries,
                   coalesce(sum(t.open), 0) as open, coalesce(sum(t.overdue), 0) as overdue,
                   coalesce(sum(t.verified), 0) as verified
              from found f
              left join (%s) t
                on t.authority_id = f.authority_id and t.source_id = f.id and t.source_domain = f.domain
             group by f.question
             order by f.question
            """.formatted(
                    STANDING.formatted("a.domain || '.strength'"), STANDING.formatted("a.domain || '.worry'"), ACTIONS);

    private final Together together;
    private final Together.Part<GradeCount> grades;
    private final Together.Part<AnswerCount> answers;
    private final Together.Part<Found> found;

    AnsweredQuestions(ToolVersions tools, Together together) {
        this.together = together;
        this.grades = new Together.Part<>(
                GRADES,
                (row, _) -> new GradeCount(
                        row.getInt("question"),
                        row.getDate("quarter").toLocalDate(),
                        word(tools, row.getLong("tool_version_id"), row.getString("grade")),
                        row.getInt("rank"),
                        row.getInt("count")));
        this.answers = new Together.Part<>(
                ANSWERS,
                (row, _) -> new AnswerCount(
                        row.getInt("question"),
                        row.getDate("quarter").toLocalDate(),
                        Answer.find(row.getString("answer")).orElseThrow(),
                        row.getInt("count")));
        this.found = new Together.Part<>(
                FOUND,
                (row, _) -> new Found(
                        row.getInt("question"),
                        row.getInt("evaluations"),
                        row.getInt("strengths"),
                        row.getInt("worries"),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("verified")));
    }

    @Override
    @Transactional(readOnly = true)
    public Counted count(List<ToolQuestion> questions, Days days, LocalDate today) {
        if (questions.isEmpty()) {
            return Counted.NOTHING;
        }
        Map<String, Object> asked = asked(questions, days);
        asked.put("today", today);
        asked.put("answers", Stream.of(Answer.values()).map(Answer::code).toList());
        Together.Found all = together.ask(asked, grades, answers, found);
        return new Counted(all.of(grades), all.of(answers), all.of(found));
    }

    @Override
    @Transactional(readOnly = true)
    public List<InAll> countInAll(List<List<ToolQuestion>> groups, Days days, LocalDate today) {
        if (groups.stream().allMatch(List::isEmpty)) {
            return QuestionGroups.inOrder(groups.size(), List.of());
        }
        Map<String, Object> asked = QuestionGroups.asked(groups, days, today);
        return QuestionGroups.inOrder(
                groups.size(), together.ask(asked, QuestionGroups.PART).of(QuestionGroups.PART));
    }

    /** What the queries over {@link #ANSWERED} are asked with. */
    static Map<String, Object> asked(List<ToolQuestion> questions, Days days) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("versions", questions.stream().map(ToolQuestion::toolVersion).toArray(Long[]::new));
        asked.put("domains", questions.stream().map(ToolQuestion::domain).toArray(String[]::new));
        asked.put("checks", questions.stream().map(ToolQuestion::check).toArray(String[]::new));
        asked.put("from", days.from());
        asked.put("to", days.to());
        return asked;
    }

    static String word(ToolVersions tools, long toolVersion, String grade) {
        return tools.get(toolVersion).findGrade(grade).map(Grade::word).orElse(grade);
    }
}
