package org.plumbline.calendar;

import java.time.LocalDate;

/**
 * Counts limits in working days by one convention. Both methods throw {@link BeyondCalendar} outside the calendar's
 * years.
 *
 * @param calendar which days are working days
 * @param startDay how the day a limit runs from is counted
 */
public record WorkingDayCount(WorkingCalendar calendar, StartDay startDay) {

    /** England and Wales with the start as day 0, which is how the Department for Education counts. */
    public static WorkingDayCount standard() {
        return new WorkingDayCount(WorkingCalendar.englandAndWales(), StartDay.DAY_0);
    }

    /**
     * The last day on which something due within so many working days of the start is still in time.
     *
     * @param days 1 or more
     */
    public LocalDate due(LocalDate start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A limit has at least one working day, not " + days);
        }
        return switch (startDay) {
            case DAY_0 -> calendar.plusWorkingDays(start, days);
            case DAY_1 ->
                calendar.isWorkingDay(start)
                        ? calendar.plusWorkingDays(start, days - 1)
                        : calendar.plusWorkingDays(start, days);
        };
    }

    /**
     * Which working day after the start this is by the convention: what {@link #due} is compared with. On the start itself
     * 0 with day 0; with day 1 it is 1, or 0 when nobody works that day.
     *
     * @param day the start or later
     */
    public int count(LocalDate start, LocalDate day) {
        if (day.isBefore(start)) {
            throw new IllegalArgumentException(day + " is before the start, " + start);
        }
        int passed = calendar.workingDaysBetween(start, day);
        return startDay == StartDay.DAY_1 && calendar.isWorkingDay(start) ? passed + 1 : passed;
    }
}
