package org.plumbline.demo.county;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Days on which a made-up office works: Monday to Friday, never at Christmas. Only for placing events; it does not
 * know bank holidays, and what is in time is decided by the rooms that measure it.
 */
final class Weekdays {
    private Weekdays() {}

    /** This day, or the next on which the office works. */
    static LocalDate from(LocalDate date) {
        LocalDate day = date;
        while (!isOpen(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** This day, or the last before it on which the office works. */
    static LocalDate upTo(LocalDate date) {
        LocalDate day = date;
        while (!isOpen(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The date this many office days later; earlier for a negative number. */
    static LocalDate plus(LocalDate date, int days) {
        int weeks = days / 5;
        LocalDate day = from(date).plusWeeks(weeks);
        int step = Integer.signum(days);
        for (int left = Math.abs(days % 5); left > 0; left--) {
            day = day.plusDays(step);
            while (isWeekend(day)) {
                day = day.plusDays(step);
            }
        }
        return step < 0 ? upTo(day) : from(day);
    }

    private static boolean isOpen(LocalDate day) {
        return !isWeekend(day)
                && !(day.getMonthValue() == 12 && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
