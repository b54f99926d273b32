package org.plumbline.inspection.clock;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.reading.InspectionKind;

/**
 * A rule: what must be done after a report, within how many working days of receiving it.
 *
 * @param code names the rule through all its versions
 * @param title what must be done, as an order ("Send the final statement of action")
 * @param kinds the inspections and visits after which it must be done
 * @param onlyAfterPriorityAction and only where something was asked for at once or with priority
 * @param validFrom the first day of receipt for which this version holds
 * @param validTo the last such day, or null
 * @param read the number was read in the source; otherwise it is a setting that the authority confirms
 * @param source where the rule stands, in words
 * @param address where the source can be read
 */
public record PlanClock(
        String code,
        String title,
        Set<InspectionKind> kinds,
        boolean onlyAfterPriorityAction,
        int workingDays,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean read,
        String source,
        String address) {
    /** Copies the kinds. */
    public PlanClock {
        kinds = Set.copyOf(kinds);
    }

    /** Whether this version holds for what was received on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it must be done after such a report. */
    public boolean appliesTo(InspectionKind kind, boolean priorityAction) {
        return kinds.contains(kind) && (priorityAction || !onlyAfterPriorityAction);
    }
}
