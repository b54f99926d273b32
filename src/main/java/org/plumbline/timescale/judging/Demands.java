package org.plumbline.timescale.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.timescale.history.EventKind;
import org.plumbline.timescale.history.Known;
import org.plumbline.timescale.history.Period;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.rule.Change;
import org.plumbline.timescale.rule.Limit;
import org.plumbline.timescale.rule.RulePattern;
import org.plumbline.timescale.rule.Schedule;

/** Works out what the patterns of a series ask for next, in one stretch of a period. */
final class Demands {
    private final RuleCase asked;
    private final Period period;
    private final Span stretch;
    private final Known known;

    /**
     * For one stretch of a period.
     *
     * @param known how much is known of what satisfies the rule
     */
    Demands(RuleCase asked, Period period, Span stretch, Known known) {
        this.asked = asked;
        this.period = period;
        this.stretch = stretch;
        this.known = known;
    }

    /**
     * What is asked for after those already done, the strictest first.
     *
     * @param done the days of those known, in order
     * @param horizon a pattern that begins to hold later asks for nothing yet
     */
    List<Demand> after(List<LocalDate> done, LocalDate horizon) {
        List<Demand> demands = new ArrayList<>();
        for (RulePattern pattern : asked.rule().patterns()) {
            if (pattern.validFrom() != null && pattern.fits(period.traits())) {
                for (Span holding : holding(pattern)) {
                    Demand demand = demand(pattern, holding, done, horizon);
                    if (demand != null) {
                        demands.add(demand);
                    }
                }
            }
        }
        demands.sort(Comparator.comparing(Demand::due));
        return demands;
    }

    /** When the pattern holds: in the stretch, while it is in force, while what it asks for goes on. */
    private List<Span> holding(RulePattern pattern) {
        LocalDate validTo = pattern.validTo();
        Span inForce = stretch.and(new Span(pattern.validFrom(), validTo == null ? null : validTo.plusDays(1)));
        if (inForce == null) {
            return List.of();
        }
        // An older beginning than the rule's own is kept unknown, not moved to the day the rule came into force.
        Span holding = stretch.from() == null ? new Span(null, inForce.until()) : inForce;
        if (pattern.during().isEmpty()) {
            return List.of(holding);
        }
        List<Span> spans = new ArrayList<>();
        for (PeriodKind kind : pattern.during()) {
            for (Period beside : asked.history().listPeriods(kind)) {
                Span both = holding.and(Span.of(beside));
                if (both != null) {
                    spans.add(both);
                }
            }
        }
        return Span.joined(spans);
    }

    private @Nullable Demand demand(RulePattern pattern, Span holding, List<LocalDate> done, LocalDate horizon) {
        LocalDate begun = holding.from();
        LocalDate before = done.isEmpty() ? null : done.getLast();
        LocalDate ended = holding.until();
        if ((begun != null && begun.isAfter(horizon)) || (before != null && ended != null && !before.isBefore(ended))) {
            return null;
        }
        boolean isFirst = before == null || (begun != null && before.isBefore(begun));
        LocalDate from = isFirst ? begun : before;
        if (from == null) {
            return null;
        }
        List<Limit> limits = limits(pattern.schedule(), begun, from, isFirst ? 0 : count(done, begun));
        Demand demand = strictest(pattern, isFirst, from, limits);
        // A pattern that had ended by then, before anything was due by it, asked for nothing.
        boolean hasEnded = ended != null && !ended.isAfter(horizon);
        return hasEnded && !demand.due().isBefore(ended) ? null : demand;
    }

    private static int count(List<LocalDate> done, @Nullable LocalDate begun) {
        return begun == null
                ? done.size()
                : Math.toIntExact(
                        done.stream().filter(day -> !day.isBefore(begun)).count());
    }

    private Demand strictest(RulePattern pattern, boolean isFirst, LocalDate from, List<Limit> limits) {
        Limit strictest = limits.getFirst();
        LocalDate due = strictest.due(from, asked.count());
        Limit laxest = strictest;
        LocalDate latest = due;
        for (Limit limit : limits.subList(1, limits.size())) {
            LocalDate by = limit.due(from, asked.count());
            if (by.isBefore(due)) {
                due = by;
                strictest = limit;
            }
            if (by.isAfter(latest)) {
                latest = by;
                laxest = limit;
            }
        }
        return new Demand(pattern, isFirst, from, strictest, laxest, due, latest);
    }

    /** The intervals that are possible: one, unless the source leaves open which it is. */
    private List<Limit> limits(Schedule schedule, @Nullable LocalDate begun, LocalDate from, int done) {
        List<Limit> steps = done > 0 && known != Known.EVERY
                ? schedule.steps()
                        .subList(
                                Math.min(done, schedule.steps().size() - 1),
                                schedule.steps().size())
                : List.of(schedule.step(done));
        Change change = schedule.change();
        if (change == null) {
            return steps;
        }
        return switch (hasChanged(change, begun, from, steps.getFirst())) {
            case YES -> List.of(change.interval());
            case NO -> steps;
            case OPEN -> {
                List<Limit> both = new ArrayList<>(steps);
                both.add(change.interval());
                yield both;
            }
        };
    }

    private enum Answer {
        YES,
        NO,
        OPEN;

        static Answer of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    private Answer hasChanged(Change change, @Nullable LocalDate begun, LocalDate from, Limit step) {
        return switch (change.when()) {
            case YEARS_IN -> begun == null ? Answer.OPEN : Answer.of(!from.isBefore(begun.plusYears(change.years())));
            case AGE -> {
                LocalDate born = asked.history().born();
                yield born == null ? Answer.OPEN : Answer.of(!from.isBefore(born.plusYears(change.years())));
            }
            case FIRST_REVIEW -> reviewedBy(step.due(from, asked.count()));
        };
    }

    /** Whether the first review of the period in care was held by the day on which the stricter interval ends. */
    private Answer reviewedBy(LocalDate day) {
        Known reviews = asked.history().source().knows(EventKind.CARE_REVIEW);
        List<LocalDate> held = asked.history().listDays(Set.of(EventKind.CARE_REVIEW), careBegan(), null);
        if (!held.isEmpty() && !held.getFirst().isAfter(day)) {
            return Answer.YES;
        }
        boolean earlierUnknown = reviews == Known.NOTHING || (reviews == Known.LAST && !held.isEmpty());
        return earlierUnknown ? Answer.OPEN : Answer.NO;
    }

    private @Nullable LocalDate careBegan() {
        LocalDate began = null;
        for (Period care : asked.history().listPeriods(PeriodKind.CARE)) {
            if (period.from() == null || care.hasBegunBy(period.from())) {
                began = care.from();
            }
        }
        return began;
    }
}
