package org.plumbline.action.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Raises safety alerts, for this room's pages and for every room in which somebody may find that a child is unsafe.
 *
 * <p>The alert is committed by itself at once, whatever the caller's transaction comes to, and before anything that
 * follows it: neither the trail nor the mail nor the evaluation can stop it.
 */
@Service
public class RaisingAlerts {
    private final SafetyAlerts alerts;
    private final FollowUps followUps;
    private final FollowingUpAlerts following;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RaisingAlerts(
            SafetyAlerts alerts,
            FollowUps followUps,
            FollowingUpAlerts following,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.alerts = alerts;
        this.followUps = followUps;
        this.following = following;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The alert stands. */
    public record Raised(SafetyAlertId id) implements Outcome {}

    /** It does not, for all of these reasons. */
    public record Refused(List<AlertReason> reasons) implements Outcome {}

    /** Raises an alert now. */
    public Outcome raise(NewAlert alert, AlertPerson author) {
        Instant now = clock.instant();
        List<AlertReason> reasons = AlertLifecycle.objectionsToRaising(alert.worry(), alert.spokenTo(), now);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        SafetyAlertId id = transaction.execute(_ -> keep(alert, author, now));
        following.followUp();
        return new Raised(id);
    }

    private SafetyAlertId keep(NewAlert alert, AlertPerson author, Instant now) {
        SafetyAlertId id = alerts.add(alert, author, now);
        long raised = alerts.addEvent(id, AlertEvent.raised(alert, author, now));
        followUps.add(raised, FollowUps.Kind.TRAIL);
        followUps.add(raised, FollowUps.Kind.MAIL);
        SpokenTo spokenTo = alert.spokenTo();
        if (spokenTo != null) {
            AlertEvent spoke = AlertEvent.of(new AlertStep.Speak(spokenTo), author, now, AlertStatus.RAISED);
            followUps.add(alerts.addEvent(id, spoke), FollowUps.Kind.TRAIL);
            alerts.move(id, 0, spoke);
        }
        return id;
    }
}
