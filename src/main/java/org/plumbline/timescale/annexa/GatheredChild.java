package org.plumbline.timescale.annexa;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.history.Event;
import org.plumbline.timescale.history.EventKind;
import org.plumbline.timescale.history.Period;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.history.Source;
import org.plumbline.timescale.history.Trait;

/** What the rows of one child have said so far; a row that is there twice says nothing more. */
final class GatheredChild {
    private final Set<Period> periods = new LinkedHashSet<>();
    private final Set<Event> events = new LinkedHashSet<>();
    private @Nullable LocalDate born;

    void born(@Nullable LocalDate day) {
        born = born == null ? day : born;
    }

    void period(PeriodKind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        period(kind, from, until, Set.of());
    }

    void period(PeriodKind kind, @Nullable LocalDate from, @Nullable LocalDate until, Set<Trait> traits) {
        periods.add(new Period(kind, from, until, traits));
    }

    void event(EventKind kind, @Nullable LocalDate on) {
        if (on != null) {
            events.add(new Event(kind, on));
        }
    }

    ChildHistory history(String id, Source source) {
        return new ChildHistory(id, born, List.copyOf(periods), List.copyOf(events), source);
    }
}
