package org.plumbline.report.composer.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.calendar.WorkingCalendar;

/** Five clear days before a meeting, counted on the working days of England and Wales. */
class PapersDueTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

    @ParameterizedTest(name = "{2}: for {0} papers are published on {1}")
    @CsvSource({
        "2018-11-27, 2018-11-19, a Tuesday",
        "2026-11-27, 2026-11-19, a Friday",
        "2026-11-23, 2026-11-13, a Monday reaches over two weekends",
        "2026-04-09, 2026-03-30, Good Friday and Easter Monday between",
        "2026-05-26, 2026-05-15, the day after a bank holiday",
        "2027-01-06, 2026-12-24, over Christmas and New Year",
        "2026-11-28, 2026-11-20, a Saturday"
    })
    void neitherEndNorAClosedDayCounts(LocalDate meeting, LocalDate publish, String situation) {
        PapersDue due = PapersDue.find(meeting, 5, CALENDAR).orElseThrow();

        assertThat(due.publishOn()).isEqualTo(publish);
        assertThat(due.clearDays()).hasSize(5).allMatch(CALENDAR::isWorkingDay).doesNotContain(meeting, publish);
    }

    @Test
    void explainsTheCountingBackFromTheMeeting() {
        PapersDue due = PapersDue.find(LocalDate.of(2026, 4, 9), 5, CALENDAR).orElseThrow();

        assertThat(due.explanation())
                .isEqualTo("The meeting is on Thursday 9 April 2026. Counted back from it, the clear days are"
                        + " Wednesday 8 April 2026, Tuesday 7 April 2026, Thursday 2 April 2026, Wednesday 1"
                        + " April 2026, Tuesday 31 March 2026. These days lie between and do not count: Monday"
                        + " 6 April 2026, Sunday 5 April 2026, Saturday 4 April 2026, Friday 3 April 2026."
                        + " Neither the day of the meeting nor the day of publication counts, so the papers are"
                        + " published on Monday 30 March 2026 at the latest.");
    }

    @Test
    void saysNothingOfYearsWhoseBankHolidaysNobodyKnows() {
        assertThat(PapersDue.find(LocalDate.of(2099, 1, 20), 5, CALENDAR)).isEmpty();
    }
}
