package org.plumbline.timescale.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one child, in order of time.
 *
 * @param child the case system's id
 * @param born the date of birth, or the expected one; null when it is not known
 * @param source where all this comes from
 */
public record ChildHistory(
        String child, @Nullable LocalDate born, List<Period> periods, List<Event> events, Source source) {
    private static final Comparator<Period> BY_START =
            Comparator.comparing(Period::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    public ChildHistory {
        periods = periods.stream().sorted(BY_START).toList();
        events = events.stream().sorted(Comparator.comparing(Event::on)).toList();
    }

    /** What had happened by the end of the day; nothing of what came later. Extensions count, which are for later days. */
    public ChildHistory asAt(LocalDate day) {
        return new ChildHistory(
                child,
                born,
                periods.stream()
                        .filter(period -> period.hasBegunBy(day))
                        .map(period -> period.asAt(day))
                        .toList(),
                events.stream()
                        .filter(event -> event.kind() == EventKind.EXTENSION
                                || !event.on().isAfter(day))
                        .toList(),
                source);
    }

    /** The periods of one kind, in order of their beginning. */
    public List<Period> listPeriods(PeriodKind kind) {
        return periods.stream().filter(period -> period.kind() == kind).toList();
    }

    /**
     * The days of events of these kinds, each once, in order.
     *
     * @param from the first day that counts, or null for no first
     * @param to the last day that counts, or null for no last
     */
    public List<LocalDate> listDays(Collection<EventKind> kinds, @Nullable LocalDate from, @Nullable LocalDate to) {
        return events.stream()
                .filter(event -> kinds.contains(event.kind()))
                .map(Event::on)
                .filter(day -> from == null || !day.isBefore(from))
                .filter(day -> to == null || !day.isAfter(to))
                .distinct()
                .toList();
    }
}
