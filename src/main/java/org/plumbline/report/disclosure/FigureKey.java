package org.plumbline.report.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a count counts, so that the same figure is known again in another table or another report.
 *
 * @param measure what is counted, such as {@code evaluations-completed}
 * @param slice which part of the whole, such as {@code team=12|grade=good}; empty for the whole
 * @param from the first day counted
 * @param to the last day counted, and for what stands on a day the same as {@code from}
 */
public record FigureKey(String measure, String slice, LocalDate from, LocalDate to) {

    private static final String WITHOUT = "without=";
    private static final String AND = "+";

    public FigureKey {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(measure + " from " + from + " to " + to);
        }
    }

    /** What is left of it without some of its parts: the complement, whichever table prints it. */
    public FigureKey without(List<FigureKey> parts) {
        String names = parts.stream().map(FigureKey::name).collect(Collectors.joining(AND));
        return new FigureKey(measure, slice + WITHOUT + names, from, to);
    }

    /** For what is left of a whole, that whole. */
    Optional<FigureKey> whole() {
        int at = slice.indexOf(WITHOUT);
        return at < 0 ? Optional.empty() : Optional.of(new FigureKey(measure, slice.substring(0, at), from, to));
    }

    /** For what is left of a whole, whether the other is one of the parts taken away. */
    boolean leavesOut(FigureKey other) {
        int at = slice.indexOf(WITHOUT);
        return at >= 0
                && from.equals(other.from)
                && to.equals(other.to)
                && (AND + slice.substring(at + WITHOUT.length()) + AND).contains(AND + other.name() + AND);
    }

    private String name() {
        return measure + slice;
    }

    /** Whether it counts what happened over days, so that what is added by further days can be worked out. */
    boolean addsUpOverDays() {
        return from.isBefore(to);
    }

    /** Whether the other counts the same over more days, with one end in common. */
    boolean isPartOfPeriodOf(FigureKey other) {
        return measure.equals(other.measure)
                && slice.equals(other.slice)
                && addsUpOverDays()
                && !equals(other)
                && !other.from.isAfter(from)
                && !other.to.isBefore(to)
                && (from.equals(other.from) || to.equals(other.to));
    }
}
