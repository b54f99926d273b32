package org.plumbline.inspection.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;

/**
 * A rule counted for one report.
 *
 * @param workingDays as the rule says, or as the authority decided
 * @param due the last day in time; null where the bank holidays of that year are not known
 * @param decision what the authority decided, or null where it has not
 */
public record ClockCount(
        PlanClock clock,
        ClockStart start,
        int workingDays,
        @Nullable LocalDate due,
        @Nullable Decision decision) {

    /** Counts it. */
    public static ClockCount of(
            PlanClock clock, ClockStart start, @Nullable Decision decision, WorkingCalendar calendar) {
        int workingDays = decision == null ? clock.workingDays() : decision.workingDays();
        return new ClockCount(clock, start, workingDays, due(start.day(), workingDays, calendar), decision);
    }

    private static @Nullable LocalDate due(LocalDate from, int workingDays, WorkingCalendar calendar) {
        // A day beyond the calendar is an answer here ("cannot be counted yet"), not a fault.
        if (!calendar.covers(from) || calendar.workingDaysBetween(from, calendar.lastDay()) < workingDays) {
            return null;
        }
        return calendar.plusWorkingDays(from, workingDays);
    }

    /** The authority decided that it does not have to do this. */
    public boolean isSetAside() {
        return decision != null && decision.verdict() == Decision.Verdict.DOES_NOT_HOLD;
    }

    /** Nobody read the number in its source, neither we nor the authority: a setting, not law. */
    public boolean isUnsure() {
        return decision == null && !clock.read();
    }
}
