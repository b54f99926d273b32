package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.FactKind;

/**
 * One thing on a child's timeline, as the newest extract that names it says.
 *
 * @param kind of fact; null for who was allocated, which is worked out from many rows
 * @param title in a phrase
 * @param from when it happened or began; null when no extract says
 * @param until when it ended; null while it goes on, and for what happens on a day
 * @param knownUntil the date of the newest extract that says so
 * @param current whether the newest extract of all still says so
 * @param lasting whether it lasts, or happens on a day
 * @param details all else that is said of it
 * @param source where it stands; null for who was allocated
 * @param before what earlier extracts said of it otherwise, the newest first
 */
record Span(
        Lane lane,
        @Nullable FactKind kind,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        LocalDate knownUntil,
        boolean current,
        boolean lasting,
        List<String> details,
        KnownFact.@Nullable Source source,
        List<String> before) {

    Span {
        details = List.copyOf(details);
        before = List.copyOf(before);
    }

    /** The last day of which anything is known, or null when nothing is dated. */
    @Nullable
    LocalDate end() {
        if (from == null || !lasting) {
            return from;
        }
        LocalDate last = until == null ? knownUntil : until;
        return last.isBefore(from) ? from : last;
    }

    /** Whether any part of it lies on or after the day; what has no date always does. */
    boolean reaches(LocalDate day) {
        LocalDate end = end();
        return end == null || !end.isBefore(day);
    }
}
