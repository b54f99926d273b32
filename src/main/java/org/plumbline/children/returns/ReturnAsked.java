package org.plumbline.children.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the reading of a return.
 *
 * @param asAt the date it was made as at, or null to propose one from the data
 * @param today the date now: nothing can have happened after it
 */
public record ReturnAsked(@Nullable LocalDate asAt, LocalDate today) {
    /** The last day on which anything in the return can have happened. */
    public LocalDate latest() {
        return asAt == null ? today : asAt;
    }
}
