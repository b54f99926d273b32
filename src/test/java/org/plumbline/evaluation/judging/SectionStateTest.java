package org.plumbline.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.judging.Sheets.TOOL;
import static org.plumbline.evaluation.judging.Sheets.key;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Section;

class SectionStateTest {
    private static final Section VOICE = TOOL.findSection("voice").orElseThrow();

    @Test
    void nothingWrittenIsNotStarted() {
        assertThat(state(Sheets.empty())).isEqualTo(SectionState.NOT_STARTED);
    }

    @Test
    void whatAnExtractFilledInDoesNotStartASection() {
        Sheet effective = Sheets.empty().over(Map.of(key("voice.check.seen-alone"), "yes"));

        assertThat(SectionState.of(VOICE, Sheets.empty(), effective, Set.of())).isEqualTo(SectionState.NOT_STARTED);
    }

    @Test
    void oneFieldWrittenIsInProgress() {
        assertThat(state(Sheets.empty().with(key("voice.strength"), "Known well")))
                .isEqualTo(SectionState.IN_PROGRESS);
    }

    @Test
    void nothingMissingIsComplete() {
        assertThat(state(Sheets.complete())).isEqualTo(SectionState.COMPLETE);
    }

    @Test
    void twoTextsNeedAnAnswer() {
        Set<FieldKey> contested = Set.of(key("voice.worry"));

        assertThat(SectionState.of(VOICE, Sheets.complete(), Sheets.complete(), contested))
                .isEqualTo(SectionState.NEEDS_ANSWER);
    }

    @Test
    void aGradeAboveItsCeilingNeedsAnAnswer() {
        Section overall = TOOL.findSection("overall").orElseThrow();
        Sheet sheet = Sheets.complete().with(key("safety.grade"), "inadequate");

        assertThat(SectionState.of(overall, sheet, sheet, Set.of())).isEqualTo(SectionState.NEEDS_ANSWER);
    }

    private static SectionState state(Sheet sheet) {
        return SectionState.of(VOICE, sheet, sheet, Set.of());
    }
}
