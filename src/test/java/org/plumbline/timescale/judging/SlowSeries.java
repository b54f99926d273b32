package org.plumbline.timescale.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.history.EventKind;
import org.plumbline.timescale.history.Period;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.history.Trait;

/** Series, followed day by day: each pattern has a clock that starts when it begins to hold and restarts at each event. */
final class SlowSeries {
    private final SlowTimescales slow;
    private final ChildHistory child;
    private final LocalDate today;

    SlowSeries(SlowTimescales slow, ChildHistory child, LocalDate today) {
        this.slow = slow;
        this.child = child;
        this.today = today;
    }

    /** When the next is due after a day, so many having been done since the pattern began. */
    private interface Interval {
        LocalDate due(LocalDate day, int done, LocalDate began);
    }

    private static final class Clock {
        final Predicate<LocalDate> holds;
        final Interval interval;

        @Nullable
        LocalDate began;

        @Nullable
        LocalDate due;

        int done;

        Clock(Predicate<LocalDate> holds, Interval interval) {
            this.holds = holds;
            this.interval = interval;
        }
    }

    List<String> judge(String rule) {
        return switch (rule) {
            case "review-conference" ->
                each(
                        PeriodKind.PLAN,
                        EventKind.PLAN_REVIEW,
                        false,
                        (day, done, _) -> day.plusMonths(done == 0 ? 3 : 6));
            case "protection-visit" ->
                each(
                        PeriodKind.PLAN,
                        EventKind.PLAN_VISIT,
                        true,
                        (day, _, _) -> SlowTimescales.workingDaysAfter(day, 10));
            case "need-visit" ->
                each(
                        PeriodKind.NEED,
                        EventKind.NEED_VISIT,
                        true,
                        (day, _, _) -> SlowTimescales.workingDaysAfter(day, 20));
            case "care-review" -> careReviews();
            case "health-review" ->
                each(
                        PeriodKind.CARE,
                        EventKind.HEALTH_ASSESSMENT,
                        false,
                        (day, _, _) -> day.plusMonths(isFive(day) ? 12 : 6));
            case "pathway-review" ->
                each(PeriodKind.CARE_LEAVER, EventKind.PATHWAY_REVIEW, false, (day, _, _) -> day.plusMonths(6));
            case "leaver-visit" ->
                each(
                        PeriodKind.LEAVER_HOME,
                        EventKind.LEAVER_VISIT,
                        false,
                        (day, done, _) -> done == 0 ? day.plusDays(7) : day.plusMonths(2));
            case "care-visit" -> careVisits();
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private boolean isFive(LocalDate day) {
        return !day.isBefore(Objects.requireNonNull(child.born()).plusYears(5));
    }

    /** The first is counted in working days, and the rest in days of the calendar. */
    private List<String> careReviews() {
        List<String> verdicts = new ArrayList<>();
        for (Period care : child.listPeriods(PeriodKind.CARE)) {
            LocalDate from = SlowTimescales.from(care);
            if (slow.hasShortBreaksOn(from)) {
                verdicts.add("not-applicable");
            } else {
                LocalDate first = SlowTimescales.workingDaysAfter(from, 20);
                verdicts.addAll(follow(
                        from,
                        care.until(),
                        EventKind.CARE_REVIEW,
                        due -> due.equals(first),
                        List.of(new Clock(
                                _ -> true, (day, done, _) -> done == 0 ? first : day.plusMonths(done == 1 ? 3 : 6)))));
            }
        }
        return verdicts.isEmpty() ? List.of("not-applicable") : verdicts;
    }

    private List<String> careVisits() {
        List<String> verdicts = new ArrayList<>();
        for (Period placement : child.listPeriods(PeriodKind.PLACEMENT)) {
            LocalDate from = SlowTimescales.from(placement);
            if (slow.hasShortBreaksOn(from)) {
                verdicts.add("not-applicable");
            } else {
                verdicts.addAll(follow(
                        from, placement.until(), EventKind.CARE_VISIT, _ -> false, patterns(placement.traits(), from)));
            }
        }
        return verdicts.isEmpty() ? List.of("not-applicable") : verdicts;
    }

    /** Regulation 28(2) to (5) of SI 2010/959, paragraph by paragraph. */
    private List<Clock> patterns(Set<Trait> placement, LocalDate from) {
        List<Clock> clocks = new ArrayList<>();
        boolean lasting = placement.contains(Trait.LASTING);
        clocks.add(new Clock(_ -> true, (day, done, began) -> {
            if (done == 0) {
                return day.plusDays(7);
            }
            return lasting && !day.isBefore(began.plusYears(1)) ? day.plusMonths(3) : day.plusDays(42);
        }));
        if (placement.contains(Trait.IMMEDIATE)) {
            clocks.add(new Clock(_ -> true, untilReview(from, 42)));
        }
        if (placement.contains(Trait.WITH_PARENTS)) {
            clocks.add(new Clock(day -> slow.isGoingOn(PeriodKind.INTERIM_ORDER, day), untilReview(from, 28)));
            clocks.add(new Clock(
                    day -> slow.isGoingOn(PeriodKind.CARE_ORDER, day),
                    (day, done, _) -> day.plusDays(done == 0 ? 7 : 42)));
        }
        if (placement.contains(Trait.TEMPORARY_APPROVAL)) {
            clocks.add(new Clock(day -> slow.isGoingOn(PeriodKind.INTERIM_ORDER, day), untilReview(from, 28)));
        }
        return clocks;
    }

    private Interval untilReview(LocalDate placed, int daysAfterReview) {
        return (day, _, _) -> {
            boolean reviewed = false;
            for (LocalDate at = careBegan(placed); !at.isAfter(day.plusDays(7)); at = at.plusDays(1)) {
                reviewed |= slow.happened(EnumSet.of(EventKind.CARE_REVIEW), at);
            }
            return day.plusDays(reviewed ? daysAfterReview : 7);
        };
    }

    private LocalDate careBegan(LocalDate placed) {
        LocalDate began = LocalDate.of(2011, 4, 1);
        for (Period care : child.listPeriods(PeriodKind.CARE)) {
            if (care.hasBegunBy(placed)) {
                began = SlowTimescales.from(care);
            }
        }
        return began;
    }

    private List<String> each(PeriodKind kind, EventKind stop, boolean workingDays, Interval interval) {
        List<String> verdicts = new ArrayList<>();
        for (Period period : child.listPeriods(kind)) {
            List<String> found = new ArrayList<>();
            LocalDate from = SlowTimescales.from(period);
            LocalDate end = period.until() == null ? today.plusDays(1) : period.until();
            if (kind == PeriodKind.CARE && slow.hasShortBreaksOn(from)) {
                verdicts.add("not-applicable");
                continue;
            }
            LocalDate began = null;
            for (LocalDate day = from; !day.isAfter(end); day = day.plusDays(1)) {
                boolean counts = day.isBefore(end) && !isCounted(kind, day);
                if (counts && began == null) {
                    began = day;
                } else if (!counts && began != null) {
                    boolean goesOn = day.equals(end) && period.until() == null;
                    found.addAll(follow(
                            began,
                            goesOn ? null : day,
                            stop,
                            _ -> workingDays,
                            List.of(new Clock(_ -> true, interval))));
                    began = null;
                }
            }
            verdicts.addAll(found.isEmpty() ? List.of("not-applicable") : without(found));
        }
        return verdicts.isEmpty() ? List.of("not-applicable") : verdicts;
    }

    /** Stretches that asked for nothing say so only when all did. */
    private static List<String> without(List<String> found) {
        List<String> asked = found.stream()
                .filter(verdict -> !verdict.equals("not-applicable"))
                .toList();
        return asked.isEmpty() ? List.of("not-applicable") : asked;
    }

    /** Whether a stronger rule counts on the day. */
    private boolean isCounted(PeriodKind kind, LocalDate day) {
        return kind == PeriodKind.NEED
                && (slow.isGoingOn(PeriodKind.PLAN, day) || slow.isGoingOn(PeriodKind.CARE, day));
    }

    private List<String> follow(
            LocalDate from,
            @Nullable LocalDate until,
            EventKind stop,
            Predicate<LocalDate> inWorkingDays,
            List<Clock> clocks) {
        List<String> verdicts = new ArrayList<>();
        LocalDate last = until == null ? today : until;
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            for (Clock clock : clocks) {
                turn(clock, day, !day.equals(until) && clock.holds.test(day));
            }
            if (slow.happened(EnumSet.of(stop), day)) {
                LocalDate due = earliest(clocks);
                if (due != null) {
                    verdicts.add(slow.done(due, day, inWorkingDays.test(due)));
                }
                for (Clock clock : clocks) {
                    restart(clock, day);
                }
            }
        }
        LocalDate due = earliest(clocks);
        if (due != null && until == null) {
            verdicts.add(slow.open(due, inWorkingDays.test(due)));
        } else if (due != null) {
            int past = SlowTimescales.past(due, last, inWorkingDays.test(due));
            if (past > 0) {
                verdicts.add("late %d by %s".formatted(past, due));
            }
        }
        return verdicts.isEmpty() ? List.of("not-applicable") : verdicts;
    }

    private static void turn(Clock clock, LocalDate day, boolean holds) {
        if (holds && clock.began == null) {
            clock.began = day;
            clock.done = 0;
            clock.due = earlier(clock.due, clock.interval.due(day, 0, day));
        } else if (!holds && clock.began != null) {
            clock.began = null;
            if (clock.due != null && !clock.due.isBefore(day)) {
                clock.due = null;
            }
        }
    }

    private static void restart(Clock clock, LocalDate day) {
        if (clock.began == null) {
            clock.due = null;
        } else {
            clock.done++;
            clock.due = clock.interval.due(day, clock.done, clock.began);
        }
    }

    private static @Nullable LocalDate earliest(List<Clock> clocks) {
        LocalDate earliest = null;
        for (Clock clock : clocks) {
            earliest = clock.due == null ? earliest : earlier(earliest, clock.due);
        }
        return earliest;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
