package org.plumbline.evaluation.web;

import java.time.LocalDate;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Dates;

/** How far off a due date is. */
final class Due {
    private Due() {}

    /** Working days left; negative when the day has passed. */
    static int daysLeft(LocalDate due, LocalDate today, WorkingCalendar calendar) {
        return due.isBefore(today) ? -calendar.workingDaysBetween(due, today) : calendar.workingDaysBetween(today, due);
    }

    /** "due in 3 working days", "due today", "12 working days overdue". */
    static String words(LocalDate due, LocalDate today, WorkingCalendar calendar) {
        return Dates.due(daysLeft(due, today, calendar));
    }
}
