package org.plumbline.inspection.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day from which the clocks of a report run.
 *
 * @param day counts as day 0
 * @param received the day of receipt is known; otherwise the day of publication stands in for it
 */
public record ClockStart(LocalDate day, boolean received) {

    /** Receipt where it is known, else publication; empty when neither is. */
    public static Optional<ClockStart> of(@Nullable LocalDate receivedOn, @Nullable LocalDate publishedOn) {
        if (receivedOn != null) {
            return Optional.of(new ClockStart(receivedOn, true));
        }
        return publishedOn == null ? Optional.empty() : Optional.of(new ClockStart(publishedOn, false));
    }
}
