package org.plumbline.framework;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a practice standard ever said.
 *
 * @param versions newest first; never empty
 */
record StandardHistory(PracticeStandardId id, List<StandardVersion> versions) {
    StandardHistory {
        versions = List.copyOf(versions);
    }

    StandardVersion newest() {
        return versions.getFirst();
    }

    /** Whether the newest version was retired, be it from a day to come. */
    boolean isRetired() {
        return newest().retirement() != null;
    }

    /** The first day on which a next version or a retirement may begin: what held before stays as it was. */
    LocalDate earliestChange() {
        StandardVersion.Retirement retirement = newest().retirement();
        LocalDate begun = newest().text().validFromOn();
        return retirement == null || retirement.on().isBefore(begun) ? begun : retirement.on();
    }
}
