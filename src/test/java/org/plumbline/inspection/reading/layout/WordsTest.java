package org.plumbline.inspection.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.inspection.reading.pdf.Line;
import org.plumbline.inspection.reading.pdf.Segment;

class WordsTest {
    private static final Words WORDS =
            Words.of(List.of(line("A recommendation about multi-agency work and re-referrals.")));

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the quality of       | practice        | the quality of practice",
                "a multi-             | agency team     | a multi-agency team",
                "every recommen-      | dation          | every recommendation",
                "well-                | being           | well-being",
                "short-               | and long-term   | short- and long-term",
                "day-                 | to-day lives    | day-to-day lives",
                "high rates of re-    | referrals       | high rates of re-referrals",
                "in 2013–             | 14              | in 2013–14",
                "practice –           | mostly good     | practice – mostly good",
                "help and/            | or protection   | help and/or protection",
                "16-                  | and 17-year-olds| 16- and 17-year-olds",
            })
    void ofTwoLinesAreJoinedAsTheyWereWritten(String first, String second, String both) {
        StringBuilder text = new StringBuilder(first);

        WORDS.join(text, second);

        assertThat(text).hasToString(both);
    }

    private static Line line(String text) {
        return new Line(1, List.of(new Segment(0, text, 70, 500, 100, 12, false)), false);
    }
}
