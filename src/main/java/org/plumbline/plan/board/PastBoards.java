package org.plumbline.plan.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.action.ActionSource;
import org.plumbline.page.Dates;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.NotingOnActions;
import org.plumbline.plan.keeping.Objection;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of a board that was kept elsewhere before, entered through the activities of the pages, each as at the moment
 * of its signature. What an activity refuses is an {@link IllegalArgumentException} with its reasons.
 */
@Service
public class PastBoards {
    private final Boards boards;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Decisions decisions;
    private final AddingPapers papers;
    private final PlanActions actions;
    private final NotingOnActions notes;
    private final Trail trail;

    PastBoards(
            Boards boards,
            Meetings meetings,
            Agendas agendas,
            Decisions decisions,
            AddingPapers papers,
            PlanActions actions,
            NotingOnActions notes,
            Trail trail) {
        this.boards = boards;
        this.meetings = meetings;
        this.agendas = agendas;
        this.decisions = decisions;
        this.papers = papers;
        this.actions = actions;
        this.notes = notes;
        this.trail = trail;
    }

    /** Sets a board up. */
    @Transactional
    public BoardId setUp(String name, BoardKind kind, String purpose, Signature signature) {
        return keeping(signature).add(name, kind, purpose, account(signature));
    }

    /**
     * Seats somebody on a board from the day of the signature.
     *
     * @param account who sees the board by it; null for somebody who does not sign in
     * @param organisation whom the person speaks for; may be empty
     */
    @Transactional
    public void seat(
            BoardId board,
            @Nullable AccountId account,
            String name,
            MemberRole role,
            String organisation,
            Signature signature) {
        var member = new Member(0, account, name, role, organisation, signature.on(), null);
        keeping(signature).addMember(board, member, account(signature));
    }

    /** Calls a meeting. */
    @Transactional
    public MeetingId call(BoardId board, LocalDate on, String place, Signature signature) {
        return calling(signature).call(board, on, place, account(signature));
    }

    /**
     * Puts an item at the end of a meeting's agenda.
     *
     * @param words what is asked of the meeting; may be empty
     * @param presenter who presents it; may be empty
     */
    @Transactional
    public AgendaItemId putOnAgenda(
            MeetingId meeting, String title, String words, String presenter, Signature signature) {
        int last = agendas.list(meeting).size();
        kept(minuting(signature).add(get(meeting), new Agendas.Wanted(last + 1, title, words, presenter)));
        return agendas.list(meeting).getLast().id();
    }

    /** Lays a version of a plan before a meeting. */
    @Transactional
    public void layVersion(MeetingId meeting, AgendaItemId item, PlanId plan, int version, Signature signature) {
        var wanted = new AddingPapers.Frozen(new Paper.PlanVersion(plan, version));
        done(papers.add(get(meeting), item, wanted, signature));
    }

    /** Lays a document before a meeting that is kept at a place. */
    @Transactional
    public void layDocument(MeetingId meeting, AgendaItemId item, String title, String place, Signature signature) {
        done(papers.add(get(meeting), item, new AddingPapers.Document(title, place), signature));
    }

    /** Writes what was said on an item. */
    @Transactional
    public void minute(MeetingId meeting, AgendaItemId item, String words, Signature signature) {
        kept(minuting(signature).minute(get(meeting), item, 0, words, account(signature)));
    }

    /**
     * Records what was decided on an item, on the plan action too where it is about one.
     *
     * @return the decision, as what it asks somebody to do comes from it
     */
    @Transactional
    public ActionSource.OfTask decide(
            MeetingId meeting, AgendaItemId item, @Nullable PlanActionId action, String words, Signature signature) {
        var recording = new RecordingDecisions(decisions, agendas, actions, notes, minuting(signature), trail);
        long id = done(recording.record(get(meeting), item, action, words, signature));
        Decision decision = decisions.find(id).orElseThrow();
        return new ActionSource.OfTask(TasksOfDecisions.key(decision), decision.called());
    }

    /** Records that a meeting was held. */
    @Transactional
    public void hold(MeetingId meeting, String words, Signature signature) {
        Meeting planned = get(meeting);
        CallingMeetings.Outcome outcome = calling(signature)
                .take(planned, planned.version(), MeetingStep.HOLD, planned.on(), words, account(signature));
        if (outcome instanceof CallingMeetings.Refused refused) {
            throw new IllegalArgumentException(
                    refused.reasons().stream().map(CallingMeetings.Reason::text).collect(Collectors.joining(". ")));
        }
    }

    private Meeting get(MeetingId meeting) {
        return meetings.find(meeting)
                .orElseThrow(() -> new IllegalArgumentException("There is no meeting " + meeting.value()));
    }

    private KeepingBoards keeping(Signature signature) {
        return new KeepingBoards(boards, trail, at(signature));
    }

    private CallingMeetings calling(Signature signature) {
        return new CallingMeetings(meetings, trail, at(signature));
    }

    private KeepingAgendas minuting(Signature signature) {
        return new KeepingAgendas(agendas, trail, at(signature));
    }

    private static Clock at(Signature signature) {
        return Clock.fixed(signature.at(), Dates.LONDON);
    }

    private static AccountId account(Signature signature) {
        return signature.by().account();
    }

    private static void kept(KeepingAgendas.Outcome outcome) {
        if (outcome instanceof KeepingAgendas.Closed(String reason)) {
            throw new IllegalArgumentException(reason);
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T result) -> result;
            case Outcome.Refused<T>(List<Objection> objections) ->
                throw new IllegalArgumentException(
                        objections.stream().map(Objection::text).collect(Collectors.joining(" ")));
            case Outcome.Conflict<T> _ -> throw new IllegalArgumentException("It was changed twice at once");
        };
    }
}
