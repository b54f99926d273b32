package org.plumbline.action.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.plumbline.authority.Structures;
import org.plumbline.authority.WorkerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one step on a safety alert that stands: spoke to, acknowledged, decided, resolved. */
@Service
class AnsweringAlerts {
    private final SafetyAlerts alerts;
    private final FollowUps followUps;
    private final FollowingUpAlerts following;
    private final Structures structures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AnsweringAlerts(
            SafetyAlerts alerts,
            FollowUps followUps,
            FollowingUpAlerts following,
            Structures structures,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.alerts = alerts;
        this.followUps = followUps;
        this.following = following;
        this.structures = structures;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {}

    record Taken(AlertStatus status) implements Outcome {}

    record Refused(List<AlertReason> reasons) implements Outcome {}

    /** Somebody else changed the alert since the page was shown. */
    record Conflict() implements Outcome {}

    /**
     * Takes the step.
     *
     * @param version the version the page showed; a conversation is recorded whatever happened since
     */
    Outcome take(SafetyAlertId alert, int version, AlertStep step, AlertPerson by) {
        Outcome outcome = transaction.execute(_ -> decide(alerts.find(alert).orElseThrow(), version, step, by));
        following.followUp();
        return outcome;
    }

    /** The steps this person may take on the alert now. */
    List<AlertStepKind> listOpenSteps(AlertRow alert, AlertPerson person) {
        return AlertLifecycle.open(alert.status(), isAuthor(alert, person));
    }

    private Outcome decide(AlertRow alert, int version, AlertStep step, AlertPerson by) {
        if (alert.version() != version && !(step instanceof AlertStep.Speak)) {
            return new Conflict();
        }
        Instant now = clock.instant();
        return switch (AlertLifecycle.decide(alert.status(), step, isAuthor(alert, by), now)) {
            case AlertLifecycle.Refused refused -> new Refused(refused.reasons());
            case AlertLifecycle.Taken taken -> keep(alert, AlertEvent.of(step, by, now, taken.status()));
        };
    }

    private Outcome keep(AlertRow alert, AlertEvent event) {
        if (!alerts.move(alert.id(), alert.version(), event)) {
            return new Conflict();
        }
        followUps.add(alerts.addEvent(alert.id(), event), FollowUps.Kind.TRAIL);
        return new Taken(event.after());
    }

    /** The author under any account or spelling: the same account, or one tied to the same worker. */
    private boolean isAuthor(AlertRow alert, AlertPerson person) {
        WorkerId author = alert.author().worker();
        WorkerId worker = person.worker();
        if (alert.author().account().equals(person.account())) {
            return true;
        }
        return author != null
                && worker != null
                && (author.equals(worker) || structures.getMergedWorkers().areOne(author, worker));
    }
}
