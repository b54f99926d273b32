package org.plumbline.inspection.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;

/** A counted rule in words: by when, and why. */
public final class ClockWords {
    private ClockWords() {}

    /**
     * By when, and how far off that is: "due 3 May 2026, in 12 working days".
     *
     * @param doneOn when it was done; null where it is not
     */
    public static String due(ClockCount count, @Nullable LocalDate doneOn, LocalDate today, WorkingCalendar calendar) {
        LocalDate due = count.due();
        if (due == null) {
            return doneOn == null ? "day not known" : "done " + Dates.day(doneOn);
        }
        if (doneOn != null) {
            return "done " + Dates.day(doneOn) + ", " + off(doneOn, due, calendar);
        }
        String prefix = count.isUnsure() ? "would be due " : "due ";
        if (!calendar.covers(today)) {
            return prefix + Dates.day(due);
        }
        int left = calendar.workingDaysBetween(today, due);
        if (due.equals(today)) {
            return prefix + "today, " + Dates.day(due);
        }
        return due.isAfter(today)
                ? prefix + Dates.day(due) + ", in " + days(left)
                : "was " + prefix.strip() + " " + Dates.day(due) + ", " + days(-left) + " ago";
    }

    private static String off(LocalDate doneOn, LocalDate due, WorkingCalendar calendar) {
        String dueOn = "due " + Dates.day(due);
        if (!doneOn.isAfter(due)) {
            return "in time (" + dueOn + ")";
        }
        return calendar.covers(doneOn)
                ? days(calendar.workingDaysBetween(due, doneOn)) + " late (" + dueOn + ")"
                : "late (" + dueOn + ")";
    }

    /** Why that day, in one sentence with the dates and the source. */
    public static String because(ClockCount count, WorkingCalendar calendar) {
        LocalDate due = count.due();
        String start = Dates.day(count.start().day());
        if (due == null) {
            return days(count.workingDays()) + " from " + start
                    + " cannot be counted: bank holidays are known from " + Dates.day(calendar.firstDay()) + " to "
                    + Dates.day(calendar.lastDay()) + ". Source: "
                    + count.clock().source() + ".";
        }
        return days(count.workingDays()) + " from " + start + ", " + startIs(count.start()) + ", end on "
                + Dates.day(due) + "; weekends and bank holidays do not count. Source: "
                + count.clock().source() + ".";
    }

    private static String startIs(ClockStart start) {
        return start.received()
                ? "when the report was received (day 0)"
                : "when the report was published (day 0, because the day of receipt is not recorded)";
    }

    private static String days(int count) {
        return Numbers.of(count, "working day", "working days");
    }
}
