package org.plumbline.plan.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls meetings, moves and cancels them, and records that they were held. */
@Service
class CallingMeetings {
    private final Meetings meetings;
    private final Trail trail;
    private final Clock clock;

    CallingMeetings(Meetings meetings, Trail trail, Clock clock) {
        this.meetings = meetings;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of a step. */
    sealed interface Outcome {}

    record Taken() implements Outcome {}

    /** It cannot be, for all of these reasons. */
    record Refused(List<Reason> reasons) implements Outcome {}

    /** Somebody else changed the meeting since its page was shown. */
    record Conflict() implements Outcome {}

    /**
     * Why a step was not taken.
     *
     * @param field the form field it concerns
     */
    record Reason(String field, String text) {}

    @Transactional
    MeetingId call(BoardId board, LocalDate on, String place, AccountId by) {
        MeetingId id = meetings.add(board, on, place);
        meetings.addEvent(id, "called", on, "", clock.instant(), by);
        trail.changed("board-meeting-called", subject(id), Map.of("board", board.value(), "on", on.toString()));
        return id;
    }

    /**
     * Takes a step on the meeting as it stood at a version.
     *
     * @param on the new day when it is moved; else without meaning
     * @param words why, or what is to be said with it
     */
    @Transactional
    Outcome take(Meeting meeting, int seen, MeetingStep step, LocalDate on, String words, AccountId by) {
        if (meeting.version() != seen) {
            return new Conflict();
        }
        List<Reason> reasons = objections(meeting, step, words);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        LocalDate day = step == MeetingStep.MOVE ? on : meeting.on();
        if (!meetings.change(meeting, step.to(), day)) {
            return new Conflict();
        }
        meetings.addEvent(meeting.id(), step.past(), day, words, clock.instant(), by);
        trail.changed("board-meeting-" + step.past(), subject(meeting.id()), Map.of("on", day.toString()));
        return new Taken();
    }

    private List<Reason> objections(Meeting meeting, MeetingStep step, String words) {
        List<Reason> reasons = new ArrayList<>();
        if (meeting.status() != MeetingStatus.PLANNED) {
            reasons.add(new Reason("words", "This meeting is no longer planned. Look at its page"));
        }
        if (step == MeetingStep.HOLD && meeting.on().isAfter(Dates.dayOf(clock.instant()))) {
            reasons.add(new Reason("words", "It is planned for " + Dates.day(meeting.on()) + ": record it then"));
        }
        if (step.needsReason() && words.isBlank()) {
            reasons.add(new Reason("words", "Say why"));
        }
        return reasons;
    }

    private static Subject subject(MeetingId meeting) {
        return Subject.of("board-meeting", meeting.value());
    }
}
