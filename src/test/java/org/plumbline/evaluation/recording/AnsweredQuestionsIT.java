package org.plumbline.evaluation.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Reaching;
import org.plumbline.access.SignedIn;
import org.plumbline.action.ActingPerson;
import org.plumbline.action.ActionSource;
import org.plumbline.action.AgreeingActions;
import org.plumbline.action.NewAction;
import org.plumbline.evaluation.AnsweringEvaluations;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.PastEvaluation;
import org.plumbline.evaluation.PastEvaluations;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.evaluation.QuestionFigures;
import org.plumbline.evaluation.QuestionFigures.AnswerCount;
import org.plumbline.evaluation.QuestionFigures.Days;
import org.plumbline.evaluation.QuestionFigures.Found;
import org.plumbline.evaluation.QuestionFigures.GradeCount;
import org.plumbline.evaluation.QuestionFigures.InAll;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.AnswerSheets;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AnsweredQuestionsIT {
    private static final Days ALWAYS = new Days(LocalDate.parse("2020-01-01"), LocalDate.parse("2030-12-31"));
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final LocalDate FIRST_QUARTER = LocalDate.parse("2026-01-01");
    private static final LocalDate SECOND_QUARTER = LocalDate.parse("2026-04-01");

    @Autowired
    private TestAuthorities making;

    @Autowired
    private Reaching reaching;

    @Autowired
    private AllocatingEvaluations allocating;

    @Autowired
    private PastEvaluations past;

    @Autowired
    private AgreeingActions agreeing;

    @Autowired
    private PublishedTools tools;

    @Autowired
    private QuestionFigures figures;

    @Autowired
    private AnsweringEvaluations answering;

    @Autowired
    private JdbcClient jdbc;

    private AnEvaluation it;
    private ToolQuestion supervision;
    private ToolQuestion recorded;
    private ToolQuestion permanence;

    @BeforeEach
    void makeAnAuthority() {
        it = new AnEvaluation(making, allocating, reaching, Trigger.ROUTINE);
        long tool = it.as(it.lead, tools::list).stream()
                .filter(published -> published.tool().title().equals("Practice Evaluation (version 1)"))
                .mapToLong(PublishedTools.Published::id)
                .min()
                .orElseThrow();
        supervision = new ToolQuestion(tool, "supervision", null);
        recorded = new ToolQuestion(tool, "supervision", "recorded");
        permanence = new ToolQuestion(tool, "permanence", null);
    }

    @Test
    void countsTheGradesOfTheDomainByQuarter() {
        evaluate("2026-03-31T22:59:00Z", Map.of());
        evaluate("2026-03-31T23:01:00Z", Map.of("supervision.grade", "requires-improvement"));
        evaluate("2026-05-02T12:00:00Z", Map.of("supervision.grade", "requires-improvement"));

        assertThat(grades(supervision))
                .containsExactly(
                        new GradeCount(0, FIRST_QUARTER, "Good", 3, 1),
                        new GradeCount(0, SECOND_QUARTER, "Requires improvement to be good", 2, 2));
    }

    @Test
    void countsAnEvaluationWhereTheDomainDoesNotApplyForNoQuestionOfIt() {
        evaluate("2026-03-10T12:00:00Z", Map.of("permanence.applies", "no", "permanence.applies.reason", "None"));

        assertThat(grades(permanence)).isEmpty();
        assertThat(grades(supervision)).hasSize(1);
    }

    @Test
    void countsAnswersOfChecksOnly() {
        evaluate("2026-03-10T12:00:00Z", Map.of());
        evaluate("2026-03-11T12:00:00Z", Map.of("supervision.check.recorded", "not-evidenced"));
        evaluate("2026-03-12T12:00:00Z", Map.of("supervision.check.recorded", "not-evidenced"));

        assertThat(it.as(
                        it.lead,
                        () -> figures.count(List.of(supervision, recorded), ALWAYS, JUNE)
                                .answers()))
                .containsExactly(
                        new AnswerCount(1, FIRST_QUARTER, Answer.NOT_EVIDENCED, 2),
                        new AnswerCount(1, FIRST_QUARTER, Answer.YES, 1));
    }

    @Test
    void countsWhatWasFoundAndWhatWasDoneAboutIt() {
        EvaluationId first = evaluate("2026-03-10T12:00:00Z", Map.of("supervision.worry", "Gaps in the spring."));
        evaluate("2026-03-11T12:00:00Z", Map.of("supervision.strength", "", "supervision.worry", "No time to think."));
        agree(first, "supervision");
        agree(first, "safety");

        assertThat(it.as(
                        it.lead,
                        () -> figures.count(List.of(supervision), ALWAYS, JUNE).found()))
                .containsExactly(new Found(0, 2, 1, 2, 1, 1, 0));
    }

    @Test
    void countsAnEvaluationOnceForAGroupOfQuestions() {
        EvaluationId first = evaluate("2026-03-10T12:00:00Z", Map.of("supervision.worry", "Gaps in the spring."));
        evaluate("2026-03-11T12:00:00Z", Map.of());
        agree(first, "supervision");
        agree(first, "permanence");

        assertThat(it.as(
                        it.lead,
                        () -> figures.countInAll(
                                List.of(List.of(supervision, recorded), List.of(), List.of(supervision, permanence)),
                                ALWAYS,
                                LocalDate.parse("2026-06-01"))))
                .containsExactly(new InAll(0, 2, 1, 0, 1, 1, 0), InAll.none(1), new InAll(2, 2, 1, 0, 2, 2, 0));
    }

    @Test
    void leavesOutWhatWasCompletedOnOtherDays() {
        evaluate("2026-03-10T12:00:00Z", Map.of());

        Days april = new Days(SECOND_QUARTER, LocalDate.parse("2026-04-30"));
        assertThat(it.as(
                        it.lead,
                        () -> figures.count(List.of(supervision), april, JUNE).grades()))
                .isEmpty();
    }

    @Test
    void listsWhatTheReaderMayOpenOnceWithAllTheGradesAskedFor() {
        EvaluationId older = evaluate("2026-03-10T12:00:00Z", Map.of());
        EvaluationId newer = evaluate("2026-03-11T12:00:00Z", Map.of("safety.grade", "good"));
        var safety = new ToolQuestion(supervision.toolVersion(), "safety", null);

        AnsweringEvaluations.Part part = list(it.manager, 10, supervision, safety);

        assertThat(part.newest()).extracting(AnsweringEvaluations.Answering::id).containsExactly(newer, older);
        assertThat(part.newest().getFirst().grades())
                .containsExactly(
                        new AnsweringEvaluations.Graded(0, "Good", 3), new AnsweringEvaluations.Graded(1, "Good", 3));
        assertThat(trail()).endsWith("evaluations-listed");
    }

    @Test
    void saysHowManyThereAreWhenItListsTheNewestOnly() {
        evaluate("2026-03-10T12:00:00Z", Map.of());
        evaluate("2026-03-11T12:00:00Z", Map.of());

        AnsweringEvaluations.Part part = list(it.lead, 1, supervision);

        assertThat(part.newest()).hasSize(1);
        assertThat(part.all()).isEqualTo(2);
    }

    @Test
    void listsNothingForThoseWhoMayNotSeeTheChild() {
        evaluate("2026-03-10T12:00:00Z", Map.of());

        AnsweringEvaluations.Part part = list(it.otherManager, 10, supervision);

        assertThat(part.newest()).isEmpty();
        assertThat(part.all()).isZero();
    }

    @Test
    void keepsAQuestionInLaterVersionsOfTheTool() {
        String code = "kept-" + UUID.randomUUID();
        long first = publish(code, 1);
        long later = publish(code, 2);
        EvaluationId evaluation = evaluate("2026-03-10T12:00:00Z", Map.of());
        making.in(
                it.authority,
                () -> jdbc.sql("update evaluations set tool_version_id = :later where id = :id")
                        .param("later", later)
                        .param("id", evaluation.value())
                        .update());

        assertThat(grades(new ToolQuestion(first, "supervision", null))).hasSize(1);
        assertThat(grades(new ToolQuestion(later, "supervision", null))).hasSize(1);
        assertThat(grades(supervision)).isEmpty();
    }

    @Test
    void saysWhatAQuestionAsks() {
        var wording = it.as(it.lead, () -> tools.findWording(recorded)).orElseThrow();

        assertThat(wording.tool()).isEqualTo("Practice Evaluation (version 1)");
        assertThat(wording.line()).startsWith("Supervision: ");
        assertThat(it.as(it.lead, () -> tools.findWording(new ToolQuestion(recorded.toolVersion(), "mood", null))))
                .isEmpty();
        assertThat(it.as(it.lead, () -> tools.findWording(new ToolQuestion(9_999, "safety", null))))
                .isEmpty();
    }

    private long publish(String code, int version) {
        return making.in(
                it.authority,
                () -> jdbc.sql("""
                    insert into tool_versions (code, version, name, definition, published_at)
                    select :code, :version, name, definition, now() from tool_versions where id = :id returning id
                    """)
                        .param("code", code)
                        .param("version", version)
                        .param("id", supervision.toolVersion())
                        .query(Long.class)
                        .single());
    }

    private List<GradeCount> grades(ToolQuestion question) {
        return it.as(
                it.lead, () -> figures.count(List.of(question), ALWAYS, JUNE).grades());
    }

    private AnsweringEvaluations.Part list(SignedIn reader, int most, ToolQuestion... questions) {
        return it.as(reader, () -> answering.list(List.of(questions), ALWAYS, it.reach(reader), most));
    }

    private void agree(EvaluationId evaluation, String domain) {
        var action = new NewAction(
                it.child,
                new ActionSource.OfEvaluation(evaluation.value(), domain),
                "Hold supervision each month",
                "",
                AnEvaluation.workerOf(it.worker),
                null,
                it.team,
                LocalDate.parse("2026-05-01"));
        assertThat(it.as(it.lead, () -> agreeing.agree(action, ActingPerson.of(it.lead))))
                .isInstanceOf(AgreeingActions.Agreed.class);
    }

    private EvaluationId evaluate(String completedAt, Map<String, String> changed) {
        Map<FieldKey, String> values = new TreeMap<>(AnswerSheets.complete().values());
        changed.forEach((field, value) -> values.put(new FieldKey(field), value));
        var evaluation = new PastEvaluation(
                it.child,
                null,
                Trigger.ROUTINE,
                AnEvaluation.workerOf(it.auditor),
                it.worker.worker(),
                it.team,
                Instant.parse("2026-02-20T09:00:00Z"),
                LocalDate.parse("2026-03-20"),
                Instant.parse("2026-03-09T09:00:00Z"),
                Instant.parse(completedAt),
                values);
        return switch (it.as(it.lead, () -> past.recordAll(List.of(evaluation))).getFirst()) {
            case PastEvaluations.Recorded(EvaluationId id) -> id;
            case PastEvaluations.Refused refused -> throw new AssertionError(refused);
        };
    }

    private List<String> trail() {
        return making.in(
                it.authority,
                () -> jdbc.sql("select what from trail_entries order by id")
                        .query(String.class)
                        .list());
    }
}
