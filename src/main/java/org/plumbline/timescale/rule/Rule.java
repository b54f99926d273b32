package org.plumbline.timescale.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.timescale.history.EventKind;
import org.plumbline.timescale.history.PeriodKind;

/**
 * A timescale.
 *
 * @param name its short name, such as {@code assessment-45}
 * @param title what it asks, in words
 * @param shape how it counts
 * @param subject the kind of period it is about; each such period of a child is judged by itself
 * @param start from when it runs
 * @param stops the events that satisfy it; none when the end of the period does
 * @param early whether what was done before the start satisfies it too
 * @param excluded what takes a period out
 * @param patterns the provisions, with their validity; at least one
 */
public record Rule(
        String name,
        String title,
        Shape shape,
        PeriodKind subject,
        Start start,
        List<EventKind> stops,
        boolean early,
        Set<Exclusion> excluded,
        List<RulePattern> patterns) {
    public Rule {
        stops = List.copyOf(stops);
        excluded = Set.copyOf(excluded);
        patterns = List.copyOf(patterns);
    }

    /** From when a rule runs: the period's beginning, the child's birth in its course, or an event in its course. */
    public sealed interface Start {
        record OfPeriod() implements Start {}

        record AtBirth() implements Start {}

        record AtEvent(EventKind kind) implements Start {}
    }

    /** The patterns in force on the day. */
    public List<RulePattern> patternsOn(LocalDate day) {
        return patterns.stream().filter(pattern -> pattern.holdsOn(day)).toList();
    }

    /** The citation that stands for the rule when no single pattern does. */
    public RulePattern mainPattern() {
        return patterns.getFirst();
    }

    /** Whether a court may extend its time. */
    public boolean mayBeExtended() {
        return subject == PeriodKind.PROCEEDINGS && stops.isEmpty();
    }

    /** What satisfies it, in words. */
    public String stopWords() {
        return stops.isEmpty()
                ? subject.end()
                : stops.stream().map(EventKind::label).collect(Collectors.joining(" or "));
    }
}
