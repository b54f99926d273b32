package org.plumbline.action;

import java.util.Optional;
import org.plumbline.access.NotFound;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.action.alert.FindingSource;
import org.plumbline.action.alert.StandingAlerts;
import org.plumbline.children.ChildId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes sure that what an action says it comes from is there, is about the same child if any, and is the reader's to know. */
@Component
class Sources {
    private final ObjectProvider<FindingSource> evaluations;
    private final ObjectProvider<TaskSource> tasks;
    private final StandingAlerts alerts;

    Sources(ObjectProvider<FindingSource> evaluations, ObjectProvider<TaskSource> tasks, StandingAlerts alerts) {
        this.evaluations = evaluations;
        this.tasks = tasks;
        this.alerts = alerts;
    }

    /** @throws NotFound when there is no such source that the reader may know of, or it is about another child */
    void require(ActionSource source, ChildId child, Reach reach) {
        if (!isKnown(source, child, reach)) {
            throw new NotFound("There is no such source of an action for this child");
        }
    }

    /** Whether there is such a source, about this child, that somebody with this reach may know of. */
    boolean isKnown(ActionSource source, ChildId child, Reach reach) {
        return switch (source) {
            case ActionSource.OfEvaluation evaluation ->
                evaluations.stream().anyMatch(known -> known.isKnown(evaluation.evaluationId(), child, reach));
            case ActionSource.OfSafetyAlert alert -> alerts.isAbout(alert.alert(), child);
            case ActionSource.OfChild _ -> true;
            case ActionSource.OfTask _ -> false;
        };
    }

    /** What asks for a task; empty for any other source, and when it is not the person's to know. */
    Optional<TaskSource.Known> findTaskSource(ActionSource source, SignedIn person) {
        return source instanceof ActionSource.OfTask task ? findTaskSource(task.key(), person) : Optional.empty();
    }

    /** What asks for tasks under this key; empty when there is no such thing, or it is not the person's to know. */
    Optional<TaskSource.Known> findTaskSource(TaskKey key, SignedIn person) {
        return tasks.stream()
                .flatMap(source -> source.find(key, person).stream())
                .findFirst();
    }
}
