package org.plumbline.plan.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;

/**
 * How old what is known of a plan action is. Six weeks is the rhythm in which leads answer; older than that, the action
 * is shown as not updated and its last state is no longer vouched for.
 *
 * @param since the day of the last update, or on which the action was agreed while there is none
 * @param days how many days ago that was; 0 today, and for a day to come
 * @param expected whether updates are still expected: not for one that is settled, nor once verified and embedded
 */
public record Freshness(LocalDate since, long days, boolean expected) {
    /** How long an update holds, in days: six weeks. */
    public static final int HOLDS_DAYS = 42;

    /** The freshness on a day. */
    public static Freshness of(LocalDate since, LocalDate today, boolean expected) {
        return new Freshness(since, Math.max(0, ChronoUnit.DAYS.between(since, today)), expected);
    }

    /** Whether updates are still expected of an action in these states. */
    public static boolean isExpected(Delivery delivery, Impact impact, boolean settled) {
        return !settled && !(delivery == Delivery.VERIFIED && impact == Impact.EMBEDDED);
    }

    /** Whether the action must be shown as not updated. */
    public boolean isStale() {
        return expected && days > HOLDS_DAYS;
    }

    /** Whether its lead is to be asked: on the last day on which the old update holds, and from then on. */
    public boolean isDue() {
        return expected && days >= HOLDS_DAYS;
    }
}
