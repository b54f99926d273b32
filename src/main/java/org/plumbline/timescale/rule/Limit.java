package org.plumbline.timescale.rule;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.calendar.WorkingDayCount;
import org.plumbline.page.Numbers;

/**
 * How long something may take: "45 working days", "3 months", "26 weeks beginning with the day".
 *
 * @param length 0 or more
 * @param beginsWithStart whether the day it runs from belongs to it, so that it ends a day earlier
 */
public record Limit(int length, Unit unit, boolean beginsWithStart) {
    private static final Pattern WORDS =
            Pattern.compile("(\\d+) (working day|day|week|month|year)s?( beginning with the day)?");

    /** What a limit is counted in. Only working days skip anything; the others are days of the calendar. */
    public enum Unit {
        WORKING_DAY("working day"),
        DAY("day"),
        WEEK("week"),
        MONTH("month"),
        YEAR("year");

        private final String one;

        Unit(String one) {
            this.one = one;
        }

        static Unit of(String one) {
            for (Unit unit : values()) {
                if (unit.one.equals(one)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("No unit is called " + one);
        }
    }

    /**
     * The limit in these words.
     *
     * @throws IllegalArgumentException when they are no limit
     */
    public static Limit parse(String words) {
        Matcher parts = WORDS.matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException("“" + words + "” is no limit such as “45 working days”");
        }
        return new Limit(Integer.parseInt(parts.group(1)), Unit.of(parts.group(2)), parts.group(3) != null);
    }

    /** The last day that is in time. A month ends on the same day of the month, or on its last when it has no such day. */
    public LocalDate due(LocalDate from, WorkingDayCount count) {
        LocalDate due = switch (unit) {
            case WORKING_DAY -> count.due(from, length);
            case DAY -> from.plusDays(length);
            case WEEK -> from.plusWeeks(length);
            case MONTH -> from.plusMonths(length);
            case YEAR -> from.plusYears(length);
        };
        return beginsWithStart ? due.minusDays(1) : due;
    }

    /**
     * By how much a day is past the due day, in the days that {@link #days(long)} names; 0 or less is in time. A weekend
     * after a due Friday is not yet past it in working days, as in the Department for Education's durations.
     */
    public int past(LocalDate due, LocalDate day, WorkingDayCount count) {
        return unit == Unit.WORKING_DAY
                ? count.calendar().workingDaysBetween(due, day)
                : Math.toIntExact(DAYS.between(due, day));
    }

    /** How many have been counted on a day after the start. */
    public int count(LocalDate from, LocalDate day, WorkingDayCount count) {
        if (unit == Unit.WORKING_DAY) {
            return count.count(from, day);
        }
        return Math.toIntExact(DAYS.between(from, day)) + (beginsWithStart ? 1 : 0);
    }

    /** "1 working day" or "12 days": what {@link #past} and {@link #count} count. */
    public String days(long number) {
        return unit == Unit.WORKING_DAY
                ? Numbers.of(number, "working day", "working days")
                : Numbers.of(number, "day", "days");
    }

    /** "45 working days". */
    public String words() {
        return Numbers.of(length, unit.one, unit.one + "s") + (beginsWithStart ? " beginning with the day" : "");
    }
}
