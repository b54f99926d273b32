package org.plumbline.timescale.history;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes on for a while.
 *
 * @param from the day it began, or null when the source does not say
 * @param until the day it ended, or null while it goes on
 * @param traits what is so of it
 */
public record Period(
        PeriodKind kind, @Nullable LocalDate from, @Nullable LocalDate until, Set<Trait> traits) {
    public Period {
        traits = Set.copyOf(traits);
    }

    /** Without traits. */
    public static Period of(PeriodKind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Period(kind, from, until, Set.of());
    }

    /** As known at the end of a day: what ended later goes on. */
    Period asAt(LocalDate day) {
        return until == null || !until.isAfter(day) ? this : new Period(kind, from, null, traits);
    }

    /** Whether it had begun by the day; one whose beginning is not known had. */
    public boolean hasBegunBy(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    /** Whether it goes on at the end of the day. */
    public boolean isOpenOn(LocalDate day) {
        return hasBegunBy(day) && (until == null || until.isAfter(day));
    }
}
