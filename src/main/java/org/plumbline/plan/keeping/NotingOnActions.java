package org.plumbline.plan.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.Notes.NoteRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes barriers, risks, dependencies, management capability and board decisions, and when they ceased to hold. */
@Service
public class NotingOnActions {
    private final PlanActions actions;
    private final Notes notes;
    private final Chronicle chronicle;

    NotingOnActions(PlanActions actions, Notes notes, Chronicle chronicle) {
        this.actions = actions;
        this.notes = notes;
        this.chronicle = chronicle;
    }

    /** Notes something. */
    @Transactional
    public Outcome<Outcome.Nothing> add(PlanActionId id, NewNote note, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = objections(action, note, signature.on());
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        notes.add(id, note, signature);
        chronicle.keep(
                action, PlanEvent.change(PlanEvent.Kind.NOTE, note.kind().label(), null, note.words(), ""), signature);
        return Outcome.done();
    }

    /** Ends what was noted: it holds no more from the day on. */
    @Transactional
    public Outcome<Outcome.Nothing> end(PlanActionId id, long note, LocalDate on, String reason, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        NoteRow found = notes.find(id, note).orElseThrow();
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "reason"));
        if (reason.isBlank()) {
            objections.add(new Objection("reason", "Say what ended it."));
        }
        if (on.isBefore(found.note().on()) || on.isAfter(signature.on())) {
            objections.add(new Objection("on", "The day must not be before it was noted, nor in the future."));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        if (!notes.end(note, on)) {
            return new Outcome.Conflict<>();
        }
        chronicle.keep(
                action,
                PlanEvent.change(
                        PlanEvent.Kind.NOTE,
                        found.note().kind().label() + ", ended",
                        found.note().words(),
                        null,
                        reason),
                signature);
        return Outcome.done();
    }

    private static List<Objection> objections(PlanActionRow action, NewNote note, LocalDate today) {
        List<Objection> objections = new ArrayList<>(Settled.objections(action, "words"));
        if (note.words().isBlank()) {
            objections.add(new Objection("words", "Say what is to be noted."));
        }
        if (!note.kind().ratings().isEmpty() && !note.kind().ratings().contains(note.rating())) {
            objections.add(new Objection("rating", "Select one of the ratings."));
        }
        if (note.kind() == NoteKind.DECISION && note.body().isBlank()) {
            objections.add(new Objection("body", "Enter which board decided."));
        }
        if (note.on().isAfter(today)) {
            objections.add(new Objection("on", "The day must not be in the future."));
        }
        if (action.id().equals(note.other())) {
            objections.add(new Objection("other", "An action cannot depend on itself."));
        }
        return objections;
    }
}
