package org.plumbline.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.Structures;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in actions that were agreed and worked on before, many at a time: the history of a synthetic authority, or of
 * one that comes from another system. The rules are those of the pages, each on the day of its step.
 */
@Service
public class ActionHistory {
    private final Actions actions;
    private final Structures structures;
    private final Trail trail;

    ActionHistory(Actions actions, Structures structures, Trail trail) {
        this.actions = actions;
        this.structures = structures;
        this.trail = trail;
    }

    /** A step that was taken then. */
    public record PastStep(ActionStep step, ActingPerson by, Instant at) {}

    /** An action that was agreed then, with its steps in the order they were taken. */
    public record PastAction(NewAction action, ActingPerson agreedBy, Instant agreedAt, List<PastStep> steps) {
        public PastAction {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Takes all of them in, or none. One entry on the trail stands for all.
     *
     * @return their ids, in the same order
     * @throws IllegalArgumentException when a rule forbids one of them; the message names it
     */
    @Transactional
    public List<ActionId> record(List<PastAction> past) {
        actions.expectMany();
        LineManagement line = structures.getStructure().lineManagement();
        List<ActionId> ids = new ArrayList<>();
        for (PastAction one : past) {
            ids.add(keep(one, eventsOf(one, line)));
        }
        trail.changed("actions-taken-over", Subject.of("actions", past.size()), Map.of("count", past.size()));
        return ids;
    }

    private ActionId keep(PastAction past, List<ActionEvent> events) {
        ActionId id = actions.add(past.action(), events.getFirst(), events.getLast(), events.size() - 1);
        events.forEach(event -> actions.addEvent(id, event));
        return id;
    }

    private static List<ActionEvent> eventsOf(PastAction past, LineManagement line) {
        List<AgreeingActions.Reason> objections =
                AgreeingActions.objections(past.action(), Dates.dayOf(past.agreedAt()));
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException("Agreed on " + past.agreedAt() + ": " + objections);
        }
        List<ActionEvent> events = new ArrayList<>();
        events.add(ActionEvent.agreed(past.action(), past.agreedBy(), past.agreedAt()));
        for (PastStep step : past.steps()) {
            events.add(decide(events.getLast().after(), step, line));
        }
        return events;
    }

    private static ActionEvent decide(ActionState state, PastStep past, LineManagement line) {
        var lifecycle = new ActionLifecycle(line, Dates.dayOf(past.at()));
        return switch (lifecycle.decide(state, past.step(), past.by())) {
            case ActionLifecycle.Taken taken -> ActionEvent.of(past.step(), past.by(), past.at(), taken.state());
            case ActionLifecycle.Refused refused ->
                throw new IllegalArgumentException(
                        past.step().kind().code() + " on " + past.at() + ": " + refused.reasons());
        };
    }
}
