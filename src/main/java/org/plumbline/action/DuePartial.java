package org.plumbline.action;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.plumbline.calendar.BeyondCalendar;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Dates;

/** The date that a number of working days from today comes to, in words. */
record DuePartial(String words) {

    static DuePartial of(String typedDays, WorkingCalendar calendar, LocalDate today) {
        if (!typedDays.matches("\\d{1,3}")) {
            return new DuePartial("The date will stand here.");
        }
        try {
            LocalDate due = calendar.plusWorkingDays(today, Integer.parseInt(typedDays));
            String weekday = due.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
            return new DuePartial("That is " + weekday + " " + Dates.day(due)
                    + ". Weekends and bank holidays of England and Wales do not count.");
        } catch (BeyondCalendar _) {
            return new DuePartial("The bank holidays of that year are not known yet.");
        }
    }
}
