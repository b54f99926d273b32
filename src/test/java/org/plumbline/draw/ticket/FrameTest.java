package org.plumbline.draw.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

    private final Frame frame = Frame.of(List.of(row("C2", "evaluated-recently"), row("C10", null), row("C1", null)));

    @Test
    void isWrittenSortedByCaseIdWithLineFeeds() {
        assertThat(frame.csv()).isEqualTo("""
            case_id,excluded_for
            C1,
            C10,
            C2,evaluated-recently
            """);
    }

    /** The hash was made with {@code printf '…' | sha256sum}. */
    @Test
    void isNamedByTheHashOfItsCanonicalForm() {
        assertThat(frame.sha256()).isEqualTo("73c62e329f20edd9ecc50e51e818299f0b50dbed4a11a6c4739f9edb3002dcdd");
    }

    @Test
    void tellsThoseWhoTakePartFromThoseLeftOut() {
        assertThat(frame.eligible()).containsExactly(new CaseId("C1"), new CaseId("C10"));
        assertThat(frame.excluded()).containsExactly(row("C2", "evaluated-recently"));
    }

    @Test
    void readsItsOwnForm() {
        Frame quoted = Frame.of(List.of(row("A,1", null), row("A\"2", "evaluated-recently"), row("é😀", null)));

        assertThat(Frame.findIn(quoted.csv())).map(Frame::rows).contains(quoted.rows());
        assertThat(Frame.findIn(Frame.of(List.of()).csv())).map(Frame::rows).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "case_id\nC1\n",
                "case_id,excluded_for\nC2,\nC1,\n",
                "case_id,excluded_for\nC1,\nC1,\n",
                "case_id,excluded_for\r\nC1,\r\n",
                "case_id,excluded_for\nC1,",
                "case_id,excluded_for\nC1,,\n",
                "case_id,excluded_for\n C1,\n",
                "case_id,excluded_for\n\"C1\",\n",
                "case_id,excluded_for\n\"C1,\n",
                "case_id,excluded_for\n,\n",
                "case_id,excluded_for\nC1,Because I say so\n",
            })
    void takesNoOtherFormForItsOwn(String text) {
        assertThat(Frame.findIn(text)).isEmpty();
    }

    @Test
    void refusesTheSameCaseTwiceHoweverItIsWritten() {
        assertThatThrownBy(() -> Frame.of(List.of(row("é1", null), row(" e\u03011\u00a0", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Twice in the frame: é1");
    }

    @Test
    void sortsByBytesAndNotByTheAlphabetOfAnyCountry() {
        Frame mixed = Frame.of(List.of(row("\uff21", null), row("😀", null), row("é", null), row("z", null)));

        assertThat(mixed.eligible()).extracting(CaseId::value).containsExactly("z", "é", "\uff21", "😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "A\ud83d", "\ude00"})
    void refusesWhatIsNoCaseId(String text) {
        assertThatThrownBy(() -> new CaseId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FrameRow row(String caseId, String excludedFor) {
        return new FrameRow(new CaseId(caseId), excludedFor);
    }
}
