package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();

    @Nested
    class Holidays {

        @ParameterizedTest(name = "{1}")
        @CsvSource({
            "2010-12-28, Boxing Day 2010 in lieu of a Sunday",
            "2011-04-29, royal wedding",
            "2011-12-27, Christmas Day 2011 in lieu of a Sunday",
            "2012-01-02, New Year 2012 in lieu of a Sunday",
            "2012-06-04, spring bank holiday 2012 moved",
            "2012-06-05, diamond jubilee",
            "2020-05-08, VE Day in place of the early May bank holiday",
            "2022-06-02, spring bank holiday 2022 moved",
            "2022-06-03, platinum jubilee",
            "2022-09-19, state funeral",
            "2023-05-08, coronation",
            "2026-12-28, Boxing Day 2026 in lieu of a Saturday",
            "2027-03-26, Good Friday 2027",
        })
        void areNotWorkingDays(LocalDate date, String why) {
            assertThat(calendar.isWorkingDay(date)).as(why).isFalse();
        }

        @ParameterizedTest(name = "{1}")
        @CsvSource({
            "2012-05-28, the Monday the spring bank holiday of 2012 left",
            "2020-05-04, the Monday the early May bank holiday of 2020 left",
            "2022-05-30, the Monday the spring bank holiday of 2022 left",
            "2024-08-05, the bank holiday of Scotland",
        })
        void leaveTheirOldDayToWork(LocalDate date, String why) {
            assertThat(calendar.isWorkingDay(date)).as(why).isTrue();
        }

        static IntStream yearsKnown() {
            return IntStream.rangeClosed(2010, 2028);
        }

        /** The movable days, worked out a second way: Easter by the anonymous Gregorian rule, Mondays by their place. */
        @ParameterizedTest
        @MethodSource("yearsKnown")
        void standWhereTheRulesPutThemEachYear(int year) {
            LocalDate easter = easterSunday(year);
            LocalDate may = LocalDate.of(year, Month.MAY, 1);
            List<LocalDate> always = List.of(
                    easter.minusDays(2),
                    easter.plusDays(1),
                    LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                    year == 2020 ? may.plusDays(7) : may.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                    LocalDate.of(year, Month.DECEMBER, 25),
                    LocalDate.of(year, Month.DECEMBER, 26),
                    LocalDate.of(year, Month.JANUARY, 1));

            assertThat(always).noneMatch(calendar::isWorkingDay);
        }

        @ParameterizedTest
        @MethodSource("yearsKnown")
        void takeEightWorkingDaysOutOfEachYearAndTheOneOffs(int year) {
            LocalDate start = LocalDate.of(year, Month.JANUARY, 1);
            long weekdays = start.datesUntil(start.plusYears(1))
                    .filter(date -> date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                    .count();
            long working = start.datesUntil(start.plusYears(1))
                    .filter(calendar::isWorkingDay)
                    .count();
            int oneOffs = switch (year) {
                case 2011, 2012, 2023 -> 1;
                case 2022 -> 2;
                default -> 0;
            };

            assertThat(weekdays - working).isEqualTo(8 + oneOffs);
        }
    }

    @Nested
    class Counting {

        @ParameterizedTest(name = "{0} plus {1} is {2}: {3}")
        @CsvSource({
            "2022-06-02, 15, 2022-06-24, fifteen days after an enquiry begun on a jubilee holiday",
            "2024-03-28,  1, 2024-04-02, over Easter",
            "2024-03-30,  1, 2024-04-02, a limit running from a Saturday",
            "2024-03-28,  0, 2024-03-28, day 0",
            "2024-03-30,  0, 2024-03-30, day 0 on a Saturday",
            "2024-04-02, -1, 2024-03-28, back over Easter",
            "2024-03-30, -1, 2024-03-28, back from a Saturday past Good Friday",
            "2023-12-22, 45, 2024-02-28, an assessment begun before Christmas",
        })
        void takesTheStartAsDayZero(LocalDate from, int days, LocalDate expected, String why) {
            assertThat(calendar.plusWorkingDays(from, days)).as(why).isEqualTo(expected);
        }

        @ParameterizedTest(name = "{0} to {1}")
        @CsvSource({
            "2024-03-28, 2024-03-28, 0",
            "2024-03-28, 2024-04-01, 0",
            "2024-03-28, 2024-04-02, 1",
            "2024-04-02, 2024-03-28, -1",
            "2022-06-02, 2022-06-23, 14",
            "2010-01-01, 2010-12-31, 253",
        })
        void tellsHowManyHavePassed(LocalDate from, LocalDate to, int expected) {
            assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(expected);
        }

        @Test
        void movesOnToTheFirstWorkingDay() {
            assertThat(calendar.firstWorkingDayFrom(LocalDate.parse("2024-03-29")))
                    .isEqualTo("2024-04-02");
            assertThat(calendar.firstWorkingDayFrom(LocalDate.parse("2024-04-02")))
                    .isEqualTo("2024-04-02");
        }
    }

    @Nested
    class BeyondItsYears {

        @ParameterizedTest
        @ValueSource(strings = {"2009-12-31", "2029-01-01"})
        void refuses(LocalDate date) {
            assertThat(calendar.covers(date)).isFalse();
            assertThatThrownBy(() -> calendar.isWorkingDay(date))
                    .isInstanceOf(BeyondCalendar.class)
                    .hasMessage("Bank holidays are known from 2010-01-01 to 2028-12-31; %s is outside.", date);
            assertThatThrownBy(() -> calendar.workingDaysBetween(LocalDate.parse("2020-01-01"), date))
                    .isInstanceOf(BeyondCalendar.class);
        }

        @ParameterizedTest
        @CsvSource({"2028-12-29, 1", "2010-01-04, -1", "2020-01-01, 2147483647", "2020-01-01, -2147483648"})
        void refusesALimitThatEndsThere(LocalDate from, int days) {
            assertThatThrownBy(() -> calendar.plusWorkingDays(from, days)).isInstanceOf(BeyondCalendar.class);
        }
    }

    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
