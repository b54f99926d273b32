package org.plumbline.action;

import org.plumbline.access.NotFound;
import org.plumbline.action.alert.FindingSource;
import org.plumbline.action.alert.StandingAlerts;
import org.plumbline.children.ChildId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes sure that what an action says it comes from is there and is about the same child. */
@Component
class Sources {
    private final ObjectProvider<FindingSource> evaluations;
    private final StandingAlerts alerts;

    Sources(ObjectProvider<FindingSource> evaluations, StandingAlerts alerts) {
        this.evaluations = evaluations;
        this.alerts = alerts;
    }

    /** @throws NotFound when there is no such source, or it is about another child */
    void require(ActionSource source, ChildId child) {
        boolean isAbout = switch (source) {
            case ActionSource.OfEvaluation evaluation ->
                evaluations.stream().allMatch(known -> known.isAbout(evaluation.evaluationId(), child));
            case ActionSource.OfSafetyAlert alert -> alerts.isAbout(alert.alert(), child);
            case ActionSource.OfChild _ -> true;
        };
        if (!isAbout) {
            throw new NotFound("There is no such source of an action for this child");
        }
    }
}
