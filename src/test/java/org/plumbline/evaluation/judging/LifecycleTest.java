package org.plumbline.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.evaluation.judging.Lifecycle.Actor;
import org.plumbline.evaluation.judging.Lifecycle.Event;

class LifecycleTest {
    @ParameterizedTest(name = "{0}, {1} by {2}: {3}")
    @CsvSource({
        "ALLOCATED,   START,    AUDITOR,      IN_PROGRESS",
        "IN_PROGRESS, COMPLETE, AUDITOR,      COMPLETED",
        "ALLOCATED,   WITHDRAW, QUALITY_LEAD, WITHDRAWN",
        "IN_PROGRESS, WITHDRAW, QUALITY_LEAD, WITHDRAWN",
    })
    void movesAlongTheTable(EvaluationState from, Event event, Actor by, EvaluationState to) {
        assertThat(Lifecycle.after(from, event, by)).isEqualTo(new Lifecycle.Moved(to));
    }

    @ParameterizedTest(name = "{0}, {1} by {2}: {3}")
    @CsvSource({
        "ALLOCATED,   COMPLETE, AUDITOR,      not-from-allocated",
        "COMPLETED,   WITHDRAW, QUALITY_LEAD, not-from-completed",
        "COMPLETED,   COMPLETE, AUDITOR,      not-from-completed",
        "WITHDRAWN,   START,    AUDITOR,      not-from-withdrawn",
        "IN_PROGRESS, WITHDRAW, AUDITOR,      not-by-you",
        "IN_PROGRESS, COMPLETE, QUALITY_LEAD, not-by-you",
    })
    void refusesWhatTheTableDoesNotHold(EvaluationState from, Event event, Actor by, String code) {
        assertThat(Lifecycle.after(from, event, by))
                .isInstanceOfSatisfying(
                        Lifecycle.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }

    @Test
    void nothingLeavesAFinishedEvaluation() {
        assertThat(Lifecycle.TRANSITIONS).noneMatch(row -> !row.from().isOpen());
    }

    @Test
    void theDocumentationPrintsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("docs/EVALUATION.md"))).contains(Lifecycle.asMarkdown());
    }
}
