package org.plumbline.timescale.history;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Where a history comes from and how much such a source can tell.
 *
 * @param name as sentences write it: "Annex A"
 * @param events how much it holds of each kind of event; nothing of those not named
 * @param periods the kinds of period it holds
 */
public record Source(String name, Map<EventKind, Known> events, Set<PeriodKind> periods) {
    public Source {
        events = Map.copyOf(events);
        periods = Set.copyOf(periods);
    }

    /** A source that holds everything that ever happened. */
    public static Source complete(String name) {
        Map<EventKind, Known> all = new EnumMap<>(EventKind.class);
        for (EventKind kind : EventKind.values()) {
            all.put(kind, Known.EVERY);
        }
        return new Source(name, all, Set.of(PeriodKind.values()));
    }

    /** How much it holds of this kind of event. */
    public Known knows(EventKind kind) {
        return events.getOrDefault(kind, Known.NOTHING);
    }

    /** How much it surely holds of all these kinds: that of the one it knows least. */
    public Known knows(Collection<EventKind> kinds) {
        return kinds.stream().map(this::knows).min(Known::compareTo).orElse(Known.NOTHING);
    }
}
