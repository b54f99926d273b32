package org.plumbline.action;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.Structures;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one step on one action: decided by the table and the rules, kept with its event and its entry on the trail. */
@Service
class TakingActionSteps {
    private final Actions actions;
    private final Structures structures;
    private final Trail trail;
    private final Clock clock;

    TakingActionSteps(Actions actions, Structures structures, Trail trail, Clock clock) {
        this.actions = actions;
        this.structures = structures;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {}

    record Taken(ActionStatus status) implements Outcome {}

    record Refused(List<ActionReason> reasons) implements Outcome {}

    /** Somebody else changed the action since the page was shown. */
    record Conflict() implements Outcome {}

    @Transactional
    public Outcome take(ActionRow action, int version, ActionStep step, ActingPerson by) {
        if (action.version() != version) {
            return new Conflict();
        }
        Instant now = clock.instant();
        var lifecycle = new ActionLifecycle(structures.getStructure().lineManagement(), Dates.dayOf(now));
        return switch (lifecycle.decide(actions.stateOf(action), step, by)) {
            case ActionLifecycle.Refused refused -> new Refused(refused.reasons());
            case ActionLifecycle.Taken taken -> keep(action, ActionEvent.of(step, by, now, taken.state()));
        };
    }

    /** The steps this person may take on the action now. */
    @Transactional(readOnly = true)
    public List<ActionStepKind> listOpenSteps(ActionRow action, ActingPerson person, LineManagement line) {
        return new ActionLifecycle(line, Dates.dayOf(clock.instant())).open(actions.stateOf(action), person);
    }

    private Outcome keep(ActionRow action, ActionEvent event) {
        if (!actions.move(action.id(), action.version(), event)) {
            return new Conflict();
        }
        actions.addEvent(action.id(), event);
        trail.changed(
                "action-" + event.kind(), Subject.of("action", action.id().value()), references(action, event.after()));
        return new Taken(event.after().status());
    }

    private static Map<String, Object> references(ActionRow action, ActionState after) {
        var references = new TreeMap<String, Object>();
        if (action.child() != null) {
            references.put("child", action.child().value());
        }
        references.put("status", after.status().code());
        references.put("owner", after.owner().value());
        references.put("dueOn", after.dueOn().toString());
        return references;
    }
}
