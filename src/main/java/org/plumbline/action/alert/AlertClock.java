package org.plumbline.action.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The clock of one safety alert, in hours of any day of the week: a child is not safer on a Sunday.
 *
 * <p>The limits are Plumbline's defaults, not law. The common rule among authorities is "the same day": somebody takes
 * the alert on within two hours, and a decision stands within eight.
 *
 * @param raisedAt when the alert was raised
 */
public record AlertClock(Instant raisedAt) {

    /** By when somebody other than the author has taken the alert on. */
    public static final Duration ACKNOWLEDGE_WITHIN = Duration.ofHours(2);

    /** By when a decision stands. */
    public static final Duration DECIDE_WITHIN = Duration.ofHours(8);

    /** When an alert of this status is due for its next step; a decided or resolved one is due for none. */
    public Optional<Instant> nextDueAt(AlertStatus status) {
        return switch (status) {
            case RAISED -> Optional.of(raisedAt.plus(ACKNOWLEDGE_WITHIN));
            case ACKNOWLEDGED -> Optional.of(raisedAt.plus(DECIDE_WITHIN));
            case DECIDED, RESOLVED -> Optional.empty();
        };
    }

    /** Whether the next step is late at this moment. */
    public boolean isLate(AlertStatus status, Instant now) {
        return nextDueAt(status).filter(now::isAfter).isPresent();
    }

    /** Whole hours since the alert was raised. */
    public long hoursSince(Instant now) {
        return Duration.between(raisedAt, now).toHours();
    }
}
