package org.plumbline.children.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {
    @ParameterizedTest
    @CsvSource({
        "31/03/2024, DAY_FIRST, 2024-03-31, true",
        "29/02/2024, DAY_FIRST, 2024-02-29, true",
        "1/3/2024, DAY_FIRST, 2024-03-01, false",
        "31-03-2024, DAY_FIRST, 2024-03-31, false",
        "2024-03-31, DAY_FIRST, 2024-03-31, false",
        "2024-03-31 00:00:00, DAY_FIRST, 2024-03-31, false",
        "31/03/2024 00:00, DAY_FIRST, 2024-03-31, false",
        "2024-03-31, ISO, 2024-03-31, true",
        "2024-03-31T00:00:00Z, ISO, 2024-03-31, false",
        "31/03/2024, ISO, 2024-03-31, false"
    })
    void readsDaysAndSaysWhetherTheyAreWrittenAsExpected(
            String text, DayText.Way way, LocalDate on, boolean asExpected) {
        assertThat(DayText.read(text, way)).isEqualTo(new DayText.Day(on, asExpected));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2024, DATE_IMPOSSIBLE",
        "29/02/2023, DATE_IMPOSSIBLE",
        "12/31/2024, DATE_IMPOSSIBLE",
        "00/01/2024, DATE_IMPOSSIBLE",
        "00/01/1900, DATE_OF_NOTHING",
        "01/01/1900, DATE_OF_NOTHING",
        "1900-01-00, DATE_OF_NOTHING",
        "01/04/0204, DATE_YEAR",
        "1066-04-13, DATE_YEAR",
        "01/04/24, DATE_UNCLEAR",
        "45382, DATE_UNCLEAR",
        "soon, DATE_UNCLEAR",
        "31/03/20245, DATE_UNCLEAR",
        "a/b/2024, DATE_UNCLEAR",
        "//2024, DATE_UNCLEAR",
        "zz/zz/zzzz, DATE_UNCLEAR",
        "31/3x/2024, DATE_UNCLEAR"
    })
    void saysWhyATextIsNoDay(String text, ReturnProblemKind why) {
        assertThat(DayText.read(text, DayText.Way.DAY_FIRST)).isEqualTo(new DayText.NoDay(why));
    }
}
