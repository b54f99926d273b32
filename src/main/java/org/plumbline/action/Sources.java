package org.plumbline.action;

import org.plumbline.access.NotFound;
import org.plumbline.access.Reach;
import org.plumbline.action.alert.FindingSource;
import org.plumbline.action.alert.StandingAlerts;
import org.plumbline.children.ChildId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes sure that what an action says it comes from is there, is about the same child, and is the reader's to know. */
@Component
class Sources {
    private final ObjectProvider<FindingSource> evaluations;
    private final StandingAlerts alerts;

    Sources(ObjectProvider<FindingSource> evaluations, StandingAlerts alerts) {
        this.evaluations = evaluations;
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
        };
    }
}
