package org.plumbline.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long an account stays shut after wrong passwords: not at all for the first four, then one minute, doubling with each
 * further one, up to an hour. A guesser gets about a dozen tries a day, a forgetful person a short wait.
 */
final class Lockout {
    private static final int FREE_TRIES = 4;
    private static final Duration LONGEST = Duration.ofHours(1);

    private Lockout() {}

    /** Until when the account is shut after this many wrong passwords in a row, the last of them now. */
    static Optional<Instant> until(int failures, Instant now) {
        if (failures <= FREE_TRIES) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - FREE_TRIES - 1, 10);
        Duration wait = Duration.ofMinutes(1L << doublings);
        return Optional.of(now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }
}
