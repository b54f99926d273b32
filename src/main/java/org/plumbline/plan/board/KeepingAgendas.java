package org.plumbline.plan.board;

import java.time.Clock;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.access.NotFound;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the agenda of a meeting that is planned, and the minutes of one that has begun. */
@Service
class KeepingAgendas {
    private final Agendas agendas;
    private final Trail trail;
    private final Clock clock;

    KeepingAgendas(Agendas agendas, Trail trail, Clock clock) {
        this.agendas = agendas;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {}

    record Kept() implements Outcome {}

    /** The meeting is not at a point where this can be done. */
    record Closed(String reason) implements Outcome {}

    /** Somebody else changed it meanwhile; this is how it stands. */
    record Conflict(AgendaItem theirs) implements Outcome {}

    @Transactional
    Outcome add(Meeting meeting, Agendas.Wanted wanted) {
        if (meeting.status() != MeetingStatus.PLANNED) {
            return closed();
        }
        AgendaItemId item = agendas.add(meeting.id(), wanted);
        changed("agenda-item-added", meeting, item);
        return new Kept();
    }

    @Transactional
    Outcome change(Meeting meeting, AgendaItemId id, int seen, Agendas.Wanted wanted) {
        if (meeting.status() != MeetingStatus.PLANNED) {
            return closed();
        }
        if (!agendas.change(meeting.id(), get(meeting, id), seen, wanted)) {
            return new Conflict(get(meeting, id));
        }
        changed("agenda-item-changed", meeting, id);
        return new Kept();
    }

    @Transactional
    Outcome remove(Meeting meeting, AgendaItemId id, int seen) {
        if (meeting.status() != MeetingStatus.PLANNED) {
            return closed();
        }
        if (!agendas.remove(meeting.id(), id, seen, clock.instant())) {
            return new Conflict(get(meeting, id));
        }
        changed("agenda-item-removed", meeting, id);
        return new Kept();
    }

    /** Writes what was said on an item, after the version of the minute that was seen (0 for none). */
    @Transactional
    Outcome minute(Meeting meeting, AgendaItemId id, int seen, String words, AccountId by) {
        if (!mayBeMinuted(meeting)) {
            return new Closed("Minutes are written from the day of the meeting on");
        }
        AgendaItem item = get(meeting, id);
        if (item.minuteVersion() != seen || !agendas.addMinute(id, seen + 1, words, clock.instant(), by)) {
            return new Conflict(get(meeting, id));
        }
        changed("agenda-item-minuted", meeting, id);
        return new Kept();
    }

    /** Whether the day of the meeting has come, and it was not cancelled. */
    boolean mayBeMinuted(Meeting meeting) {
        return meeting.status() != MeetingStatus.CANCELLED && !meeting.on().isAfter(Dates.dayOf(clock.instant()));
    }

    /** @throws NotFound when the meeting has no such item, or it was taken off */
    @Transactional(readOnly = true)
    AgendaItem get(Meeting meeting, AgendaItemId id) {
        return agendas.find(meeting.id(), id)
                .orElseThrow(() -> new NotFound("This item is not on the agenda; it may have been taken off"));
    }

    private static Closed closed() {
        return new Closed("The agenda of a meeting that was held or cancelled stays as it is");
    }

    private void changed(String what, Meeting meeting, AgendaItemId item) {
        trail.changed(what, Subject.of("board-meeting", meeting.id().value()), Map.of("item", item.value()));
    }
}
