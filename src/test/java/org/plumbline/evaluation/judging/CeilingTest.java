package org.plumbline.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.judging.AnswerSheets.key;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.evaluation.tool.Grade;
import org.plumbline.evaluation.tool.Overall;

class CeilingTest {
    @ParameterizedTest(name = "safety {0} and oversight {1}: overall at most {2}")
    @CsvSource({
        "inadequate,           outstanding,          inadequate",
        "inadequate,           inadequate,           inadequate",
        "good,                 inadequate,           requires-improvement",
        "requires-improvement, good,                 requires-improvement",
        "good,                 requires-improvement, requires-improvement",
    })
    void theLimitingDomainsHoldTheOverallGradeDown(String safety, String oversight, String highest) {
        AnswerSheet sheet =
                AnswerSheets.empty().with(key("safety.grade"), safety).with(key("oversight.grade"), oversight);

        assertThat(Ceiling.lowest(sheet, Overall.GRADE)).map(Grade::code).hasValue(highest);
    }

    @Test
    void goodLimitingDomainsLeaveEveryGradeOpen() {
        assertThat(Ceiling.lowest(AnswerSheets.complete(), Overall.GRADE)).isEmpty();
    }

    @Test
    void anotherDomainDoesNotLimit() {
        assertThat(Ceiling.on(AnswerSheets.complete().with(key("recording.grade"), "inadequate")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} answered {1} limits {2}: {3}")
    @CsvSource({
        "visits.check.lateness-explained,     no,             visits.grade,    true",
        "visits.check.lateness-explained,     not-evidenced,  visits.grade,    true",
        "visits.check.lateness-explained,     partly,         visits.grade,    true",
        "visits.check.lateness-explained,     yes,            visits.grade,    false",
        "visits.check.lateness-explained,     not-applicable, visits.grade,    false",
        "oversight.check.inadequate-resolved, no,             oversight.grade, true",
        "oversight.check.inadequate-resolved, not-applicable, oversight.grade, false",
    })
    void someAnswersHoldTheirDomainBelowGood(String check, String answer, String grade, boolean limits) {
        AnswerSheet sheet = AnswerSheets.complete().with(key(check), answer);

        assertThat(Ceiling.lowest(sheet, key(grade)).isPresent()).isEqualTo(limits);
    }

    @Test
    void aGradeAboveItsCeilingDepartsFromIt() {
        AnswerSheet sheet = AnswerSheets.complete().with(key("oversight.grade"), "requires-improvement");

        assertThat(Ceiling.departedFrom(sheet, Overall.GRADE))
                .extracting(ceiling -> ceiling.limiter().code())
                .containsExactly("limiting-requires-improvement");
    }

    @Test
    void aGradeAtItsCeilingDoesNot() {
        AnswerSheet sheet = AnswerSheets.complete()
                .with(key("oversight.grade"), "requires-improvement")
                .with(Overall.GRADE, "requires-improvement");

        assertThat(Ceiling.departedFrom(sheet, Overall.GRADE)).isEmpty();
    }
}
