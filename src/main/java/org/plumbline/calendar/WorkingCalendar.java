package org.plumbline.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * The working days of a span of whole years: any day except Saturday, Sunday, Christmas Day, Good Friday and a bank
 * holiday (the definition of SI 2007/462, regulation 1, and SI 2010/959, regulation 2).
 *
 * <p>The day from which a limit runs counts as day 0, as in the Department for Education's published durations: "within
 * 45 working days" means that at most 45 working days have passed. Every method throws {@link BeyondCalendar} for a date
 * outside the span. Immutable; each question is answered from a table, so it may be asked once per child.
 */
public final class WorkingCalendar {

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    /** For each day of the span, how many working days there are from the first day up to and including it. */
    private final int[] workingDaysUpTo;
    /** Each working day of the span in order, in days since the first day. */
    private final int[] workingDays;

    WorkingCalendar(Year first, Year last, Set<LocalDate> holidays) {
        firstDay = first.atDay(1);
        lastDay = last.atDay(last.length());
        int length = daysSinceFirst(lastDay) + 1;
        workingDaysUpTo = new int[length];
        int[] found = new int[length];
        int count = 0;
        for (int day = 0; day < length; day++) {
            if (isWorking(firstDay.plusDays(day), holidays)) {
                found[count++] = day;
            }
            workingDaysUpTo[day] = count;
        }
        workingDays = Arrays.copyOf(found, count);
    }

    /** England and Wales, for the whole years of the shipped list of bank holidays. */
    public static WorkingCalendar englandAndWales() {
        return EnglandAndWales.CALENDAR;
    }

    /** Whether the bank holidays of this day's year are known. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }

    /** The first day that may be asked about. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day that may be asked about. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Whether people in the service work on this day. */
    public boolean isWorkingDay(LocalDate date) {
        int day = indexOf(date);
        return day == 0 ? workingDaysUpTo[0] == 1 : workingDaysUpTo[day] > workingDaysUpTo[day - 1];
    }

    /**
     * The day on which {@code days} working days have passed since {@code from}, which is day 0 whether it is a working
     * day or not. Zero answers {@code from} itself; a negative number counts backwards.
     */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        int start = indexOf(from);
        if (days == 0) {
            return from;
        }
        int before = days > 0 || !isWorkingDay(from) ? workingDaysUpTo[start] : workingDaysUpTo[start] - 1;
        long position = days > 0 ? (long) before + days - 1 : (long) before + days;
        if (position < 0) {
            throw new BeyondCalendar(firstDay.minusDays(1), firstDay, lastDay);
        }
        if (position >= workingDays.length) {
            throw new BeyondCalendar(lastDay.plusDays(1), firstDay, lastDay);
        }
        return firstDay.plusDays(workingDays[(int) position]);
    }

    /** The day itself when it is a working day, else the next one. */
    public LocalDate firstWorkingDayFrom(LocalDate date) {
        return isWorkingDay(date) ? date : plusWorkingDays(date, 1);
    }

    /**
     * How many working days have passed when {@code to} comes, {@code from} being day 0: the working days after
     * {@code from}, up to and including {@code to}. Negative, by the same measure, when {@code to} is earlier.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDaysUpTo[indexOf(to)] - workingDaysUpTo[indexOf(from)];
    }

    private static boolean isWorking(LocalDate date, Set<LocalDate> holidays) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.contains(date);
    }

    private int indexOf(LocalDate date) {
        if (!covers(date)) {
            throw new BeyondCalendar(date, firstDay, lastDay);
        }
        return daysSinceFirst(date);
    }

    private int daysSinceFirst(LocalDate date) {
        return Math.toIntExact(DAYS.between(firstDay, date));
    }

    private static final class EnglandAndWales {
        static final WorkingCalendar CALENDAR = spanning(BankHolidays.inEnglandAndWales());

        private static WorkingCalendar spanning(Collection<LocalDate> holidays) {
            return new WorkingCalendar(
                    Year.from(Collections.min(holidays)), Year.from(Collections.max(holidays)), Set.copyOf(holidays));
        }
    }
}
