package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDayCountProperties {
    private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();

    /** In time is the same asked either way: on or before the due day, or so many days counted at most. */
    @Property
    void countsAtMostTheLimitExactlyUntilTheDueDay(
            @ForAll StartDay startDay,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int limit,
            @ForAll @IntRange(min = 0, max = 120) int later) {
        var count = new WorkingDayCount(calendar, startDay);
        LocalDate day = start.plusDays(later);
        boolean byDate = !day.isAfter(count.due(start, limit));
        // A weekend after the due day counts no further working day, so only working days can tell.
        if (calendar.isWorkingDay(day)) {
            assertThat(count.count(start, day) <= limit).isEqualTo(byDate);
        }
    }

    @Property
    void endsOnAWorkingDayThatCountsAsTheLimit(
            @ForAll StartDay startDay,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int limit) {
        var count = new WorkingDayCount(calendar, startDay);

        LocalDate due = count.due(start, limit);

        assertThat(calendar.isWorkingDay(due)).isTrue();
        assertThat(count.count(start, due)).isEqualTo(limit);
    }

    @Property
    void theOtherConventionEndsOneWorkingDayEarlierAndOnlyFromAWorkingDay(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 2, max = 60) int limit) {
        LocalDate from0 = new WorkingDayCount(calendar, StartDay.DAY_0).due(start, limit);
        LocalDate from1 = new WorkingDayCount(calendar, StartDay.DAY_1).due(start, limit);

        assertThat(calendar.workingDaysBetween(from1, from0)).isEqualTo(calendar.isWorkingDay(start) ? 1 : 0);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        calendar.firstDay().toEpochDay(),
                        calendar.lastDay().minusYears(1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
