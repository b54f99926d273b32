package org.plumbline.children.annexa;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a reading.
 *
 * @param asAt the date the extract was made as at, or null to propose the latest date seen in the data
 * @param today the date now: nothing can have happened after it
 * @param setAside the rows to leave out, by name
 */
public record Asked(@Nullable LocalDate asAt, LocalDate today, Set<RowName> setAside) {
    public Asked {
        setAside = Set.copyOf(setAside);
    }

    /** The last day on which anything in the extract can have happened. */
    LocalDate latest() {
        return asAt == null ? today : asAt;
    }
}
