package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCountTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2024-05-07, 15, DAY_0, 2024-05-29, fifteen days over the spring bank holiday",
        "2024-05-07, 15, DAY_1, 2024-05-28, the same with the start as day 1",
        "2024-05-04, 1, DAY_0, 2024-05-07, from a Saturday over a bank holiday",
        "2024-05-04, 1, DAY_1, 2024-05-07, nobody works on a Saturday so it cannot be day 1",
        "2024-05-07, 1, DAY_1, 2024-05-07, one day with the start as day 1 is the start itself",
        "2022-06-02, 15, DAY_0, 2022-06-24, an enquiry begun on the jubilee holiday",
    })
    void saysWhenALimitEnds(LocalDate start, int days, StartDay startDay, LocalDate due, String why) {
        assertThat(new WorkingDayCount(WorkingCalendar.englandAndWales(), startDay).due(start, days))
                .as(why)
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-07, 2024-05-07, DAY_0, 0",
        "2024-05-07, 2024-05-07, DAY_1, 1",
        "2024-05-04, 2024-05-04, DAY_1, 0",
        "2024-05-03, 2024-05-07, DAY_0, 1",
        "2024-05-03, 2024-05-07, DAY_1, 2",
    })
    void saysWhichWorkingDayItIs(LocalDate start, LocalDate day, StartDay startDay, int expected) {
        assertThat(new WorkingDayCount(WorkingCalendar.englandAndWales(), startDay).count(start, day))
                .isEqualTo(expected);
    }

    @Test
    void takesDayZeroUnlessToldOtherwise() {
        assertThat(WorkingDayCount.standard().startDay()).isEqualTo(StartDay.DAY_0);
        assertThat(WorkingDayCount.standard().startDay().words()).isEqualTo("the day it starts counts as day 0");
    }

    @Test
    void refusesToCountBackwardsBeyondItsYearsOrALimitOfNoDays() {
        WorkingDayCount count = WorkingDayCount.standard();
        LocalDate day = LocalDate.parse("2024-05-07");

        assertThatThrownBy(() -> count.due(day, 0)).hasMessage("A limit has at least one working day, not 0");
        assertThatThrownBy(() -> count.count(day, day.minusDays(1)))
                .hasMessage("2024-05-06 is before the start, 2024-05-07");
        assertThatThrownBy(() -> count.due(LocalDate.parse("2028-12-29"), 1)).isInstanceOf(BeyondCalendar.class);
    }
}
