package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {

    private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();

    @Property
    void endsOnAWorkingDayAfterExactlyThatManyHavePassed(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 400) int count) {
        LocalDate end = calendar.plusWorkingDays(from, count);

        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(calendar.workingDaysBetween(from, end)).isEqualTo(count);
    }

    @Property
    void comesBackToTheWorkingDayItLeft(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = -400, max = 400) int count) {
        LocalDate from = calendar.firstWorkingDayFrom(day);

        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(from, count), -count))
                .isEqualTo(from);
    }

    @Property
    void countsAsOneByOneCountingDoes(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 0, max = 600) int later) {
        LocalDate to = from.plusDays(later);
        long oneByOne = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo((int) oneByOne);
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-(int) oneByOne);
    }

    @Property
    void addsUpOverAnyDayBetween(
            @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        assertThat(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c))
                .isEqualTo(calendar.workingDaysBetween(a, c));
    }

    @Property
    void neverMovesOnFurtherThanTheLongestRunOfHolidays(@ForAll("days") LocalDate day) {
        LocalDate working = calendar.firstWorkingDayFrom(day);

        assertThat(calendar.isWorkingDay(working)).isTrue();
        assertThat(working).isBetween(day, day.plusDays(4));
    }

    /** Two years in from both ends, so that a law may count 400 working days either way. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        calendar.firstDay().plusYears(2).toEpochDay(),
                        calendar.lastDay().minusYears(2).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
