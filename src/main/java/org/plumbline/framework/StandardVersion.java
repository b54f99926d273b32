package org.plumbline.framework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a practice standard, with who wrote it, and its retirement where it was the newest at one. */
record StandardVersion(
        int version,
        StandardText text,
        Instant at,
        String by,
        @Nullable Retirement retirement) {

    /** The end of a standard. */
    record Retirement(LocalDate on, String reason, Instant at, String by) {}
}
