package org.plumbline.plan.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.NewNote;
import org.plumbline.plan.keeping.NoteKind;
import org.plumbline.plan.keeping.NotingOnActions;
import org.plumbline.plan.keeping.Objection;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a meeting decided: in its minutes and, where it is about a plan action, on the action too. */
@Service
class RecordingDecisions {
    static final int LONGEST = 2000;

    private final Decisions decisions;
    private final Agendas agendas;
    private final PlanActions actions;
    private final NotingOnActions notes;
    private final KeepingAgendas minutes;
    private final Trail trail;

    RecordingDecisions(
            Decisions decisions,
            Agendas agendas,
            PlanActions actions,
            NotingOnActions notes,
            KeepingAgendas minutes,
            Trail trail) {
        this.decisions = decisions;
        this.agendas = agendas;
        this.actions = actions;
        this.notes = notes;
        this.minutes = minutes;
        this.trail = trail;
    }

    /**
     * Records a decision.
     *
     * @param item the item it was decided on; null for none
     * @param action the plan action it is about; null for none
     */
    @Transactional
    Outcome<Long> record(
            Meeting meeting,
            @Nullable AgendaItemId item,
            @Nullable PlanActionId action,
            String words,
            Signature signature) {
        List<Objection> objections = new ArrayList<>(objections(meeting, item, action, words));
        if (objections.isEmpty() && action != null) {
            NewNote note = new NewNote(NoteKind.DECISION, words, null, null, null, meeting.boardName(), meeting.on());
            if (notes.add(action, note, signature) instanceof Outcome.Refused<?>(List<Objection> refused)) {
                refused.forEach(objection -> objections.add(new Objection("action", objection.text())));
            }
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        long id = decisions.add(
                meeting.id(),
                item,
                action,
                words,
                signature.at(),
                signature.by().account());
        trail.changed(
                "board-decision-recorded",
                Subject.of("board-meeting", meeting.id().value()),
                action == null ? Map.of("decision", id) : Map.of("decision", id, "planAction", action.value()));
        return new Outcome.Done<>(id);
    }

    private List<Objection> objections(
            Meeting meeting, @Nullable AgendaItemId item, @Nullable PlanActionId action, String words) {
        List<Objection> objections = new ArrayList<>();
        if (words.isBlank()) {
            objections.add(new Objection("words", "Enter what was decided."));
        }
        if (words.length() > LONGEST) {
            objections.add(new Objection("words", "Use 2,000 characters or fewer here."));
        }
        if (!minutes.mayBeMinuted(meeting)) {
            objections.add(new Objection("words", "Decisions are recorded from the day of the meeting on."));
        }
        if (item != null && agendas.find(meeting.id(), item).isEmpty()) {
            objections.add(new Objection("item", "Select an item of the agenda."));
        }
        if (action != null && actions.find(action).isEmpty()) {
            objections.add(new Objection("action", "Select an action of the plan."));
        }
        return objections;
    }
}
