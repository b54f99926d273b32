package org.plumbline.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.judging.AnswerSheets.TOOL;
import static org.plumbline.evaluation.judging.AnswerSheets.key;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.evaluation.Reason;

class TypedValueTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-27");

    @ParameterizedTest(name = "{0} takes {1} as {2}")
    @CsvSource({
        "safety.check.safety-plan,   partly,            partly",
        "safety.grade,               good,              good",
        "about.legacy,               no,                no",
        "conversation.worker-on,     27/3/2026,         2026-03-27",
        "conversation.worker-on,     27 March 2026,     2026-03-27",
        "conversation.worker-on,     27 mar 26,         2026-03-27",
        "conversation.worker-on,     1.2.2026,          2026-02-01",
        "conversation.worker-on,     2026-03-01,        2026-03-01",
        "voice.strength,             '  Known well ',   Known well",
        "voice.strength,             '   ',             ''",
    })
    void acceptsWhatFitsTheField(String field, String typed, String value) {
        assertThat(check(field, typed)).isEqualTo(new TypedValue.Accepted(value));
    }

    @ParameterizedTest(name = "{0} refuses {1}: {2}")
    @CsvSource({
        "safety.check.safety-plan,   maybe,       not-a-choice",
        "safety.grade,               excellent,   not-a-choice",
        "about.legacy,               perhaps,     not-a-choice",
        "conversation.worker-on,     31/2/2026,   not-a-date",
        "conversation.worker-on,     yesterday,   not-a-date",
        "conversation.worker-on,     28/3/2026,   in-the-future",
    })
    void refusesWhatDoesNot(String field, String typed, String code) {
        assertThat(check(field, typed))
                .isInstanceOfSatisfying(
                        TypedValue.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }

    @Test
    void saysByHowMuchANarrativeIsTooLong() {
        assertThat(check("voice.worry", "x".repeat(20_001)))
                .isEqualTo(new TypedValue.Refused(new Reason(
                        "too-long",
                        "Shorten this to 20,000 characters or fewer: it has 20,001. Nothing you typed is lost")));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(check("voice.worry", "🙂".repeat(20_000))).isInstanceOf(TypedValue.Accepted.class);
    }

    @Test
    void keepsLineBreaksAsOneSign() {
        assertThat(check("voice.worry", "one\r\ntwo")).isEqualTo(new TypedValue.Accepted("one\ntwo"));
    }

    private static TypedValue check(String field, String typed) {
        return TypedValue.check(TOOL, TOOL.findField(key(field)).orElseThrow(), typed, TODAY);
    }
}
