package org.plumbline.timescale.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.timescale.history.Period;

/**
 * From a day up to, but without, another.
 *
 * @param from the first day, or null when it is not known
 * @param until the day it ended, or null while it goes on
 */
record Span(@Nullable LocalDate from, @Nullable LocalDate until) {
    static Span of(Period period) {
        return new Span(period.from(), period.until());
    }

    /** What is left of it when these are taken out. */
    List<Span> minus(List<Period> others) {
        List<Span> left = List.of(this);
        for (Period other : others) {
            List<Span> next = new ArrayList<>();
            for (Span span : left) {
                span.addWithout(other, next);
            }
            left = next;
        }
        return left;
    }

    private void addWithout(Period other, List<Span> into) {
        LocalDate begun = other.from();
        LocalDate ended = other.until();
        if ((until != null && begun != null && !begun.isBefore(until))
                || (ended != null && from != null && !ended.isAfter(from))
                || (ended != null && begun != null && !ended.isAfter(begun))) {
            into.add(this);
            return;
        }
        if (begun != null && (from == null || begun.isAfter(from))) {
            into.add(new Span(from, begun));
        }
        if (ended != null && (until == null || ended.isBefore(until))) {
            into.add(new Span(ended, until));
        }
    }

    /** What it has in common with the other, or null. */
    @Nullable
    Span and(Span other) {
        LocalDate begin = later(from, other.from);
        LocalDate end = earlier(until, other.until);
        return begin != null && end != null && !begin.isBefore(end) ? null : new Span(begin, end);
    }

    /** The same with those that follow one another without a gap made one; to be given in order of their beginning. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.reaches(span)) {
                joined.set(joined.size() - 1, new Span(last.from, laterEnd(last.until, span.until)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private boolean reaches(Span next) {
        return until == null || next.from == null || !until.isBefore(next.from);
    }

    private static @Nullable LocalDate laterEnd(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
