package org.plumbline.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands still until a test moves it; it starts at noon, London, on Tuesday 3 March 2026. */
public final class SettableClock extends Clock {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile Instant now = noonOf(LocalDate.of(2026, 3, 3));

    /** Moves to noon of the day. */
    public void advanceTo(LocalDate day) {
        now = noonOf(day);
    }

    /** Moves on. */
    public void advanceBy(Duration duration) {
        now = now.plus(duration);
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(LONDON).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
