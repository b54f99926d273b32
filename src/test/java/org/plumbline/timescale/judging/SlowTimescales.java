package org.plumbline.timescale.judging;

import static org.plumbline.timescale.history.EventKind.*;
import static org.plumbline.timescale.history.PeriodKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.history.Event;
import org.plumbline.timescale.history.EventKind;
import org.plumbline.timescale.history.Period;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.history.Trait;

/**
 * The rules a second time, slowly and obviously, for children of whom everything is known: numbers written out rule by
 * rule, working days counted one by one, series followed day by day with a clock for each pattern.
 */
final class SlowTimescales {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();
    private static final String NOT_APPLICABLE = "not-applicable";
    private static final String CANNOT_TELL = "cannot-tell";

    private static final LocalDate SIXTEEN_WEEKS_HOLD = LocalDate.of(2021, 7, 1);

    private final ChildHistory child;
    private final Set<Event> events;
    private final LocalDate today;

    SlowTimescales(ChildHistory child, LocalDate today) {
        this.child = child;
        this.events = new HashSet<>(child.events());
        this.today = today;
    }

    List<String> judge(String rule) {
        return switch (rule) {
            case "referral-decision" -> once(REFERRAL, 1, REFERRAL_DECISION);
            case "assessment-45" -> ends(ASSESSMENT, from -> workingDaysAfter(from, 45), true);
            case "conference-15" -> ends(ENQUIRY, from -> workingDaysAfter(from, 15), true);
            case "core-group" -> once(PLAN, 10, CORE_GROUP);
            case "review-after-birth" -> afterBirth();
            case "care-plan" -> onceOrBefore(CARE, 10, CARE_PLAN);
            case "placement-notice" -> onceOrBefore(PLACEMENT, 5, PLACEMENT_NOTICE);
            case "placement-plan" -> onceOrBefore(PLACEMENT, 5, PLACEMENT_PLAN);
            case "health-initial" -> once(CARE, 20, HEALTH_ASSESSMENT);
            case "education-plan" -> once(CARE, 10, EDUCATION_PLAN);
            case "pre-proceedings-16" -> ends(PRE_PROCEEDINGS, from -> from.plusWeeks(16), false);
            case "proceedings-26" -> ends(PROCEEDINGS, this::endOfProceedings, false);
            case "advocates-meeting" -> once(PROCEEDINGS, 10, ADVOCATES_MEETING);
            case "case-management-hearing" -> once(PROCEEDINGS, 18, CASE_MANAGEMENT_HEARING);
            case "family-group-offer" -> List.of(NOT_APPLICABLE);
            default -> new SlowSeries(this, child, today).judge(rule);
        };
    }

    /** Satisfied by the end of the period itself. */
    private List<String> ends(PeriodKind kind, UnaryOperator<LocalDate> due, boolean workingDays) {
        return each(kind, period -> {
            LocalDate from = from(period);
            LocalDate until = period.until();
            boolean tooEarly = kind == PRE_PROCEEDINGS && from.isBefore(SIXTEEN_WEEKS_HOLD);
            if (tooEarly || period.traits().contains(Trait.CONFERENCE_UNNECESSARY)) {
                return NOT_APPLICABLE;
            }
            if (until != null && until.isBefore(from)) {
                return kind == ENQUIRY ? NOT_APPLICABLE : CANNOT_TELL;
            }
            if (until == null && period.traits().contains(Trait.CONFERENCE_UNDECIDED)) {
                return CANNOT_TELL;
            }
            return until == null ? open(due.apply(from), workingDays) : done(due.apply(from), until, workingDays);
        });
    }

    private List<String> once(PeriodKind kind, int workingDays, EventKind stop) {
        return each(kind, period -> {
            LocalDate from = from(period);
            return during(
                    period, workingDaysAfter(from, workingDays), first(EnumSet.of(stop), from, period.until()), true);
        });
    }

    private List<String> onceOrBefore(PeriodKind kind, int workingDays, EventKind stop) {
        return each(kind, period -> {
            LocalDate from = from(period);
            LocalDate notBefore = LocalDate.MIN;
            for (Period other : child.listPeriods(kind)) {
                if (from(other).isBefore(from)) {
                    notBefore = workingDaysAfter(from(other), workingDays);
                    LocalDate ended = other.until();
                    if (ended != null && ended.isBefore(from) && ended.isAfter(notBefore)) {
                        notBefore = ended;
                    }
                }
            }
            LocalDate due = workingDaysAfter(from, workingDays);
            for (LocalDate day = from;
                    day.isAfter(from.minusYears(12)) && day.isAfter(notBefore);
                    day = day.minusDays(1)) {
                if (happened(EnumSet.of(stop), day)) {
                    return done(due, day, true);
                }
            }
            return during(period, due, first(EnumSet.of(stop), from, period.until()), true);
        });
    }

    private List<String> afterBirth() {
        return each(PLAN, period -> {
            LocalDate born = child.born();
            if (born == null) {
                return CANNOT_TELL;
            }
            LocalDate until = period.until();
            if (!born.isAfter(from(period)) || born.isAfter(today) || (until != null && born.isAfter(until))) {
                return NOT_APPLICABLE;
            }
            return during(period, born.plusDays(10), first(EnumSet.of(PLAN_REVIEW, CORE_GROUP), born, until), false);
        });
    }

    private String during(Period period, LocalDate due, @Nullable LocalDate on, boolean workingDays) {
        if (on != null) {
            return done(due, on, workingDays);
        }
        LocalDate until = period.until();
        if (until == null) {
            return open(due, workingDays);
        }
        int past = past(due, until, workingDays);
        return past > 0 ? "late %d by %s".formatted(past, due) : NOT_APPLICABLE;
    }

    String done(LocalDate due, LocalDate on, boolean workingDays) {
        int past = past(due, on, workingDays);
        return past > 0 ? "late %d by %s".formatted(past, due) : "in-time by " + due;
    }

    String open(LocalDate due, boolean workingDays) {
        int past = past(due, today, workingDays);
        return past > 0 ? "overdue %d by %s".formatted(past, due) : "due %d by %s".formatted(-past, due);
    }

    private LocalDate endOfProceedings(LocalDate issued) {
        LocalDate end = issued.plusDays(181);
        for (LocalDate day = issued; day.isBefore(issued.plusYears(6)); day = day.plusDays(1)) {
            if (happened(EnumSet.of(EXTENSION), day) && day.isAfter(end)) {
                end = day.isAfter(end.plusDays(56)) ? end.plusDays(56) : day;
            }
        }
        return end;
    }

    static LocalDate workingDaysAfter(LocalDate from, int number) {
        LocalDate day = from;
        for (int counted = 0; counted < number; ) {
            day = day.plusDays(1);
            counted += CALENDAR.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    static int past(LocalDate due, LocalDate day, boolean workingDays) {
        int past = 0;
        for (LocalDate next = due; next.isBefore(day); ) {
            next = next.plusDays(1);
            past += !workingDays || CALENDAR.isWorkingDay(next) ? 1 : 0;
        }
        for (LocalDate next = due; next.isAfter(day); next = next.minusDays(1)) {
            past -= !workingDays || CALENDAR.isWorkingDay(next) ? 1 : 0;
        }
        return past;
    }

    private @Nullable LocalDate first(Set<EventKind> kinds, LocalDate from, @Nullable LocalDate until) {
        for (LocalDate day = from; !day.isAfter(until == null ? today : until); day = day.plusDays(1)) {
            if (happened(kinds, day)) {
                return day;
            }
        }
        return null;
    }

    boolean happened(Set<EventKind> kinds, LocalDate day) {
        return kinds.stream().anyMatch(kind -> events.contains(new Event(kind, day)));
    }

    boolean hasShortBreaksOn(LocalDate day) {
        return isGoingOn(SHORT_BREAKS, day);
    }

    boolean isGoingOn(PeriodKind kind, LocalDate day) {
        return child.listPeriods(kind).stream().anyMatch(period -> period.isOpenOn(day));
    }

    private List<String> each(PeriodKind kind, java.util.function.Function<Period, String> judge) {
        List<String> verdicts = new ArrayList<>();
        for (Period period : child.listPeriods(kind)) {
            boolean ofCare = kind == CARE || kind == PLACEMENT;
            boolean excluded = ofCare && hasShortBreaksOn(from(period));
            verdicts.add(excluded ? NOT_APPLICABLE : judge.apply(period));
        }
        return verdicts.isEmpty() ? List.of(NOT_APPLICABLE) : verdicts;
    }

    static LocalDate from(Period period) {
        if (period.from() == null) {
            throw new IllegalArgumentException("Everything is known of these children");
        }
        return period.from();
    }
}
