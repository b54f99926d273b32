package org.plumbline.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and moments as pages write them, in the time of London. */
public final class Dates {
    /** The zone in which the law and the pages count days. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private Dates() {}

    /** "3 March 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Tuesday 3 March 2026". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "3 March 2026", or "not known". */
    public static String dayOrNotKnown(@Nullable LocalDate day) {
        return day == null ? "not known" : day(day);
    }

    /** "3 Mar 2026", for dense tables. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** "March 2026". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "Mar 2026", for charts. */
    public static String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    /** The day on which this happened, in London. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }

    /** "3 March 2026 at 10:42". */
    public static String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(LONDON);
        return DAY.format(there) + " at " + TIME.format(there);
    }

    /** "10:42". */
    public static String time(Instant moment) {
        return TIME.format(LocalTime.ofInstant(moment, LONDON));
    }

    /** "just now", "12 minutes ago", "3 hours ago", "2 days ago". A moment to come is "just now". */
    public static String ago(Instant moment, Instant now) {
        var gone = Duration.between(moment, now);
        if (gone.toMinutes() < 1) {
            return "just now";
        }
        if (gone.toHours() < 1) {
            return Numbers.of(gone.toMinutes(), "minute", "minutes") + " ago";
        }
        if (gone.toDays() < 1) {
            return Numbers.of(gone.toHours(), "hour", "hours") + " ago";
        }
        return Numbers.of(gone.toDays(), "day", "days") + " ago";
    }

    /** "due today", "due in 3 working days", "12 working days overdue". */
    public static String due(int workingDaysLeft) {
        if (workingDaysLeft == 0) {
            return "due today";
        }
        return workingDaysLeft > 0
                ? "due in " + Numbers.of(workingDaysLeft, "working day", "working days")
                : Numbers.of(-workingDaysLeft, "working day", "working days") + " overdue";
    }
}
