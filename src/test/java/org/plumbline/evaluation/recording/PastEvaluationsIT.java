package org.plumbline.evaluation.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Reaching;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.EvaluationFigures;
import org.plumbline.evaluation.EvaluationFigures.GradeCount;
import org.plumbline.evaluation.EvaluationFigures.Progress;
import org.plumbline.evaluation.PastEvaluation;
import org.plumbline.evaluation.PastEvaluations;
import org.plumbline.evaluation.Reason;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.AnswerSheets;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.tool.Conversation;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Overall;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PastEvaluationsIT {
    @Autowired
    private TestAuthorities making;

    @Autowired
    private Reaching reaching;

    @Autowired
    private AllocatingEvaluations allocating;

    @Autowired
    private ReadingEvaluation reading;

    @Autowired
    private PastEvaluations past;

    @Autowired
    private EvaluationFigures figures;

    private AnEvaluation it;

    @BeforeEach
    void makeAnAuthority() {
        it = new AnEvaluation(making, allocating, reaching, Trigger.ROUTINE);
    }

    @Test
    void aCompleteOneIsStoredWithItsDates() {
        PastEvaluations.Outcome outcome = record(evaluation(it.auditor, "2026-03-10T15:00:00Z", Map.of()));

        assertThat(outcome).isInstanceOfSatisfying(PastEvaluations.Recorded.class, recorded -> {
            Evaluation stored = it.as(it.worker, () -> reading.open(recorded.id(), it.reach(it.worker), "overview"));
            assertThat(stored.row().state()).isEqualTo(EvaluationState.COMPLETED);
            assertThat(stored.row().completedAt()).isEqualTo(Instant.parse("2026-03-10T15:00:00Z"));
            assertThat(stored.effective().text(Overall.GRADE)).hasValue("good");
        });
    }

    @Test
    void oneWithoutTheConversationIsRefusedAsOnItsPages() {
        assertThat(record(evaluation(it.auditor, "2026-03-10T15:00:00Z", Map.of(Conversation.WORKER_ON, ""))))
                .isInstanceOfSatisfying(
                        PastEvaluations.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::text)
                                .containsExactly("Give the date of the conversation with the worker"));
    }

    @Test
    void oneByTheTeamsOwnManagerIsRefused() {
        assertThat(record(evaluation(it.manager, "2026-03-10T15:00:00Z", Map.of())))
                .isInstanceOfSatisfying(
                        PastEvaluations.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::code)
                                .containsExactly("not-independent"));
    }

    @Test
    void oneStillOpenIsInProgress() {
        assertThat(record(evaluation(it.auditor, null, Map.of(Overall.GRADE, ""))))
                .isInstanceOfSatisfying(
                        PastEvaluations.Recorded.class,
                        recorded -> assertThat(it.as(
                                                it.auditor,
                                                () -> reading.open(recorded.id(), it.reach(it.auditor), "overview"))
                                        .row()
                                        .state())
                                .isEqualTo(EvaluationState.IN_PROGRESS));
    }

    @Test
    void figuresCountGradesByTeamAndMonth() {
        record(evaluation(it.auditor, "2026-03-10T15:00:00Z", Map.of()));
        record(evaluation(it.auditor, "2026-03-31T22:59:00Z", Map.of()));
        record(evaluation(it.auditor, "2026-03-31T23:01:00Z", Map.of()));

        List<GradeCount> counts =
                it.as(it.lead, () -> figures.countGrades(YearMonth.of(2026, 3), YearMonth.of(2026, 4)));

        assertThat(counts)
                .containsExactly(
                        new GradeCount(it.team, "East 1", YearMonth.of(2026, 3), "good", "Good", 3, 2),
                        new GradeCount(it.team, "East 1", YearMonth.of(2026, 4), "good", "Good", 3, 1));
    }

    @Test
    void figuresCountWhatIsOpenDueAndLate() {
        record(evaluation(it.auditor, "2026-03-10T15:00:00Z", Map.of()));
        record(evaluation(it.auditor, "2026-03-25T15:00:00Z", Map.of()));

        List<Progress> progress = it.as(
                it.lead,
                () -> figures.countProgress(
                        LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), LocalDate.parse("2026-04-01")));

        assertThat(progress).containsExactly(new Progress(it.team, "East 1", 1, 1, 3, 1, 1));
    }

    @Test
    void manyAreRecordedAtOnce() {
        List<PastEvaluation> many = Collections.nCopies(50, evaluation(it.auditor, "2026-03-10T15:00:00Z", Map.of()));

        List<PastEvaluations.Outcome> outcomes = it.as(it.lead, () -> past.recordAll(many));

        assertThat(outcomes).hasSize(50).allMatch(PastEvaluations.Recorded.class::isInstance);
    }

    private PastEvaluations.Outcome record(PastEvaluation one) {
        return it.as(it.lead, () -> past.recordAll(List.of(one))).getFirst();
    }

    private PastEvaluation evaluation(SignedIn auditor, @Nullable String completedAt, Map<FieldKey, String> changed) {
        Map<FieldKey, String> values = new TreeMap<>(AnswerSheets.complete().values());
        values.putAll(changed);
        return new PastEvaluation(
                it.child,
                null,
                Trigger.ROUTINE,
                AnEvaluation.workerOf(auditor),
                it.worker.worker(),
                it.team,
                Instant.parse("2026-02-20T09:00:00Z"),
                LocalDate.parse("2026-03-20"),
                Instant.parse("2026-03-09T09:00:00Z"),
                completedAt == null ? null : Instant.parse(completedAt),
                values);
    }
}
