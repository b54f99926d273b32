package org.plumbline.action.alert;

import java.util.List;
import java.util.Map;
import org.plumbline.action.alert.FollowUps.FollowUp;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what follows an event of a safety alert: its entry on the trail, its mails. Each in a transaction of its own,
 * after the event is committed: a trail that cannot be written stops every other change, never a safety alert. What
 * fails is logged, stays on the list and is tried again by a job.
 */
@Service
class FollowingUpAlerts {
    private static final Logger LOG = LoggerFactory.getLogger(FollowingUpAlerts.class);

    private final FollowUps followUps;
    private final TellingManagers telling;
    private final Trail trail;
    private final TransactionTemplate transaction;

    FollowingUpAlerts(
            FollowUps followUps, TellingManagers telling, Trail trail, PlatformTransactionManager transactions) {
        this.followUps = followUps;
        this.telling = telling;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does all that waits in the current authority. @return how much of it failed and waits on */
    int followUp() {
        AuthorityId authority = Tenancy.findAuthority().orElseThrow();
        List<FollowUp> waiting = transaction.execute(_ -> followUps.listWaiting());
        int failed = 0;
        for (FollowUp one : waiting) {
            boolean done = Tenancy.in(authority, Actor.account(one.account().value()), () -> tryOne(one));
            failed += done ? 0 : 1;
        }
        return failed;
    }

    private boolean tryOne(FollowUp one) {
        try {
            transaction.executeWithoutResult(_ -> {
                if (followUps.remove(one)) {
                    doIt(one);
                }
            });
            return true;
        } catch (DataAccessException | TransactionException e) {
            LOG.error(
                    "{} stands, but its {} failed and will be tried again",
                    one.alert().reference(),
                    one.kind(),
                    e);
            noteFailure(one);
            return false;
        }
    }

    private void doIt(FollowUp one) {
        switch (one.kind()) {
            case TRAIL ->
                trail.changed(
                        "safety-alert-" + one.step().code(),
                        Subject.of("safety-alert", one.alert().value()),
                        Map.of("event", one.eventId()));
            case MAIL -> telling.tell(one.alert());
        }
    }

    private void noteFailure(FollowUp one) {
        try {
            transaction.executeWithoutResult(_ -> followUps.noteFailure(one));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("The failure could not be noted either", e);
        }
    }
}
