package org.plumbline.timescale.judging;

import java.time.LocalDate;
import org.plumbline.timescale.history.Period;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.history.Trait;
import org.plumbline.timescale.rule.Exclusion;

/** What takes a whole period out of a rule. What takes out a part of it is the business of {@link Spans}. */
final class Exclusions {
    private Exclusions() {}

    /** Why the rule does not apply, or nothing when it does. */
    static String reason(RuleCase asked, Period period) {
        for (Exclusion exclusion : asked.rule().excluded()) {
            String reason = reason(exclusion, asked, period);
            if (!reason.isEmpty()) {
                return reason;
            }
        }
        return "";
    }

    private static String reason(Exclusion exclusion, RuleCase asked, Period period) {
        return switch (exclusion) {
            case CONFERENCE_UNNECESSARY ->
                period.traits().contains(Trait.CONFERENCE_UNNECESSARY) ? Trait.CONFERENCE_UNNECESSARY.label() : "";
            case ENDS_BEFORE_START ->
                endsBeforeStart(period)
                        ? "the conference is dated before the enquiry, and such cases are left out of durations"
                        : "";
            case SHORT_BREAKS ->
                isAmongShortBreaks(asked, period)
                        ? "the child has a series of short breaks, for which regulation 48 sets other times"
                        : "";
            // Judged by day, or only when it makes a difference.
            case PLAN, CARE, CONFERENCE_UNDECIDED -> "";
        };
    }

    static boolean endsBeforeStart(Period period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        return from != null && until != null && until.isBefore(from);
    }

    private static boolean isAmongShortBreaks(RuleCase asked, Period period) {
        LocalDate from = period.from();
        return asked.history().listPeriods(PeriodKind.SHORT_BREAKS).stream()
                .anyMatch(breaks -> breaks.isOpenOn(from == null ? asked.asAt() : from));
    }
}
