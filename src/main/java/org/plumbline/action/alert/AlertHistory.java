package org.plumbline.action.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in safety alerts that were raised and answered before: the history of a synthetic authority, or of one that
 * comes from another system. The rules are those of the pages; no mail goes out.
 */
@Service
public class AlertHistory {
    private final SafetyAlerts alerts;
    private final TellingManagers telling;
    private final Trail trail;

    AlertHistory(SafetyAlerts alerts, TellingManagers telling, Trail trail) {
        this.alerts = alerts;
        this.telling = telling;
        this.trail = trail;
    }

    /** A step that was taken then. */
    public record PastStep(AlertStep step, AlertPerson by, Instant at) {}

    /** An alert that was raised then, with its steps in the order they were taken. */
    public record PastAlert(NewAlert alert, AlertPerson author, Instant raisedAt, List<PastStep> steps) {
        public PastAlert {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Takes one in. Of one that still stands the managers are told as of any other, by mail too.
     *
     * @throws IllegalArgumentException when a rule forbids it; the message names it
     */
    @Transactional
    public SafetyAlertId record(PastAlert past) {
        NewAlert alert = past.alert();
        List<AlertReason> objections =
                AlertLifecycle.objectionsToRaising(alert.worry(), alert.spokenTo(), past.raisedAt());
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException("Raised at " + past.raisedAt() + ": " + objections);
        }
        SafetyAlertId id = alerts.add(alert, past.author(), past.raisedAt());
        AlertEvent last = AlertEvent.raised(alert, past.author(), past.raisedAt());
        alerts.addEvent(id, last);
        int version = 0;
        SpokenTo spokenTo = alert.spokenTo();
        if (spokenTo != null) {
            last = AlertEvent.of(new AlertStep.Speak(spokenTo), past.author(), past.raisedAt(), AlertStatus.RAISED);
            keep(id, version++, last);
        }
        for (PastStep step : past.steps()) {
            last = decide(past, last.after(), step);
            keep(id, version++, last);
        }
        if (last.after().stands()) {
            telling.tell(id);
        }
        trail.changed("safety-alert-taken-over", Subject.of("safety-alert", id.value()), Map.of());
        return id;
    }

    private void keep(SafetyAlertId id, int version, AlertEvent event) {
        alerts.addEvent(id, event);
        alerts.move(id, version, event);
    }

    private static AlertEvent decide(PastAlert past, AlertStatus status, PastStep step) {
        boolean isAuthor = step.by().account().equals(past.author().account());
        return switch (AlertLifecycle.decide(status, step.step(), isAuthor, step.at())) {
            case AlertLifecycle.Taken taken -> AlertEvent.of(step.step(), step.by(), step.at(), taken.status());
            case AlertLifecycle.Refused refused ->
                throw new IllegalArgumentException(
                        step.step().kind().code() + " at " + step.at() + ": " + refused.reasons());
        };
    }
}
