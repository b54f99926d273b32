package org.plumbline.report.disclosure;

import java.time.LocalDate;

/**
 * What a count counts, so that the same figure is known again in another table or another report.
 *
 * @param measure what is counted, such as {@code evaluations-completed}
 * @param slice which part of the whole, such as {@code team=12|grade=good}; empty for the whole
 * @param from the first day counted
 * @param to the last day counted, and for what stands on a day the same as {@code from}
 */
public record FigureKey(String measure, String slice, LocalDate from, LocalDate to) {

    public FigureKey {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(measure + " from " + from + " to " + to);
        }
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
