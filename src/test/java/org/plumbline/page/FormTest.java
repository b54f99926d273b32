package org.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    private final FormErrors errors = new FormErrors();

    @Test
    void readsADayFromItsThreeFields() {
        var form = form("due-on-day", " 3 ", "due-on-month", "03", "due-on-year", "2026");

        assertThat(form.day("due-on", "the day it is due", errors)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(errors.any()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', '', '', Enter the day it is due",
                "3, '', 2026, The day it is due must include a month",
                "31, 2, 2026, 'The day it is due must be a real date, such as 27 3 2026'",
                "3, March, 2026, 'The day it is due must be a real date, such as 27 3 2026'",
                "3, 3, 26, 'The day it is due must be a real date, such as 27 3 2026'"
            })
    void saysWhatIsWrongWithADay(String day, String month, String year, String message) {
        var form = form("due-on-day", day, "due-on-month", month, "due-on-year", year);

        assertThat(form.day("due-on", "the day it is due", errors)).isNull();
        assertThat(errors.of("due-on")).isEqualTo(message);
    }

    @Test
    void takesABlankDayWhereItMayBeLeftOut() {
        assertThat(Form.blank().dayIfAny("due-on", "the day it is due", errors)).isNull();
        assertThat(errors.any()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "51", "1.5", "many", "99999999999", "-1"})
    void refusesNumbersOutOfBounds(String typed) {
        assertThat(form("n", typed).whole("n", "the number to draw", 1, 50, errors))
                .isNull();
        assertThat(errors.of("n")).isEqualTo("The number to draw must be a whole number from 1 to 50");
    }

    @Test
    void takesNumbersWithinBounds() {
        assertThat(form("n", "50").whole("n", "the number to draw", 1, 50, errors))
                .isEqualTo(50);
        assertThat(form("n", "2,447").whole("n", "the number", 1, 5000, errors)).isEqualTo(2447);
    }

    private static Form form(String... namesAndValues) {
        var typed = new HashMap<String, String[]>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return new Form(typed);
    }
}
