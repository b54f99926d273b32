package org.plumbline.mail;

import java.time.Duration;

/** How long to wait before a mail is tried again: a minute, doubling each time, at most an hour. Pure. */
final class BackOff {
    /** A mail older than this is not sent any more: what it announces has long been seen or overtaken. */
    static final Duration GIVE_UP_AFTER = Duration.ofDays(3);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private BackOff() {}

    /** @param failures how often sending has failed so far, at least 1 */
    static Duration after(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
