package org.plumbline.authority;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of whole days, both ends included; without an end it is still running.
 *
 * @param from the first day
 * @param to the last day, or null while it runs on
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException when the last day lies before the first */
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + to + ", before it begins on " + from);
        }
    }

    /** A period that has begun and has no end yet. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** Whether the day lies inside, first and last day included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The days both periods share, if any. */
    public Optional<Period> overlap(Period other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = earlier(to, other.to);
        return end != null && end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
