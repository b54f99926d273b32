package org.plumbline.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.judging.AnswerSheets.TOOL;
import static org.plumbline.evaluation.judging.AnswerSheets.key;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.Domain;

class ComplianceTest {
    @ParameterizedTest(name = "{0} is {1} of {2}, {3} per cent")
    @CsvSource({
        "'yes,yes,yes,yes',               4, 4, 100",
        "'yes,partly,no,not-evidenced',   1, 4,  25",
        "'partly,partly',                 0, 2,   0",
        "'yes,not-applicable',            1, 1, 100",
        "'yes,no,not-applicable,partly',  1, 3,  33",
        "'yes,yes,no',                    2, 3,  67",
        "'yes,no,no,no,no,no,no,no',      1, 8,  13",
    })
    void countsYesOverEverythingThatApplies(String answers, int met, int counted, int percent) {
        Compliance compliance = Compliance.of(
                Arrays.stream(answers.split(",")).map(Answer::find).flatMap(it -> it.stream()));

        assertThat(compliance).isEqualTo(new Compliance(met, counted));
        assertThat(compliance.percent()).hasValue(percent);
    }

    @Test
    void sayNothingWhenNothingCounts() {
        assertThat(Compliance.of(Stream.of(Answer.NOT_APPLICABLE)).percent()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void leavesADomainThatWasSetAsideOut() {
        Domain permanence = TOOL.findDomain("permanence").orElseThrow();
        AnswerSheet sheet = AnswerSheets.complete().with(permanence.applies(), "no");

        assertThat(Compliance.of(sheet, permanence).counted()).isZero();
        assertThat(Compliance.of(sheet).counted())
                .isEqualTo(Compliance.of(AnswerSheets.complete()).counted()
                        - permanence.checks().size());
    }

    @Test
    void anUnansweredCheckIsInNeitherNumber() {
        AnswerSheet sheet = AnswerSheets.complete().with(key("safety.check.safety-plan"), "");

        assertThat(Compliance.of(sheet))
                .isEqualTo(new Compliance(
                        Compliance.of(AnswerSheets.complete()).met() - 1,
                        Compliance.of(AnswerSheets.complete()).counted() - 1));
    }
}
