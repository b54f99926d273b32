package org.plumbline.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.judging.AnswerSheets.TOOL;
import static org.plumbline.evaluation.judging.AnswerSheets.key;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.ToolSection;

class SectionStateTest {
    private static final ToolSection VOICE = TOOL.findSection("voice").orElseThrow();

    @Test
    void nothingWrittenIsNotStarted() {
        assertThat(state(AnswerSheets.empty())).isEqualTo(SectionState.NOT_STARTED);
    }

    @Test
    void whatAnExtractFilledInDoesNotStartASection() {
        AnswerSheet effective = AnswerSheets.empty().over(Map.of(key("voice.check.seen-alone"), "yes"));

        assertThat(SectionState.of(VOICE, AnswerSheets.empty(), effective, Set.of()))
                .isEqualTo(SectionState.NOT_STARTED);
    }

    @Test
    void oneFieldWrittenIsInProgress() {
        assertThat(state(AnswerSheets.empty().with(key("voice.strength"), "Known well")))
                .isEqualTo(SectionState.IN_PROGRESS);
    }

    @Test
    void nothingMissingIsComplete() {
        assertThat(state(AnswerSheets.complete())).isEqualTo(SectionState.COMPLETE);
    }

    @Test
    void twoTextsNeedAnAnswer() {
        Set<FieldKey> contested = Set.of(key("voice.worry"));

        assertThat(SectionState.of(VOICE, AnswerSheets.complete(), AnswerSheets.complete(), contested))
                .isEqualTo(SectionState.NEEDS_ANSWER);
    }

    @Test
    void aGradeAboveItsCeilingNeedsAnAnswer() {
        ToolSection overall = TOOL.findSection("overall").orElseThrow();
        AnswerSheet sheet = AnswerSheets.complete().with(key("safety.grade"), "inadequate");

        assertThat(SectionState.of(overall, sheet, sheet, Set.of())).isEqualTo(SectionState.NEEDS_ANSWER);
    }

    private static SectionState state(AnswerSheet sheet) {
        return SectionState.of(VOICE, sheet, sheet, Set.of());
    }
}
