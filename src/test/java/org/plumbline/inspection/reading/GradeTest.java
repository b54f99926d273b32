package org.plumbline.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Outstanding                    | OUTSTANDING",
                "good                           | GOOD",
                "Requires improvement           | REQUIRES_IMPROVEMENT",
                "Requires Improvement           | REQUIRES_IMPROVEMENT",
                "Requires improvement to be good| REQUIRES_IMPROVEMENT",
                "require improvement            | REQUIRES_IMPROVEMENT",
                "Inadequate                     | INADEQUATE",
                "Adequate                       | ADEQUATE",
                "Outstanding1                   | OUTSTANDING",
                "Good*                          | GOOD",
            })
    void isReadInEverySpelling(String words, Grade grade) {
        assertThat(Grade.of(words)).contains(grade);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Children’s services in Bury require improvement to be good      | REQUIRES_IMPROVEMENT",
                "The Local Safeguarding Children Board is good.                  | GOOD",
                "The local authority was judged to be inadequate                 | INADEQUATE",
                "The overall judgement is that children’s services are adequate. | ADEQUATE",
            })
    void isFoundAtTheEndOfASentence(String sentence, Grade grade) {
        assertThat(Grade.endOf(sentence)).contains(grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The service is not yet good",
                "Practice is better than good",
                "Services have moved from inadequate",
                "Recording is good in places",
                "Inspectors found greatgood"
            })
    void isNotReadIntoASentenceThatGivesNone(String sentence) {
        assertThat(Grade.endOf(sentence)).isEmpty();
    }
}
