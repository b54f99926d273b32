package org.plumbline.children;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extract that was taken in.
 *
 * @param asAt the date it speaks for
 * @param fileName the file's name, or the names of several
 * @param rowsByList a JSON object from {@code list-1} to the rows of that list
 * @param children how many children it names
 * @param takenBy who took it in: a person's name, or the part of the system as the trail names it
 * @param undoneAt when it was undone; null while it counts
 */
public record ExtractRow(
        ExtractId id,
        LocalDate asAt,
        String fileName,
        String rowsByList,
        int children,
        Instant takenAt,
        String takenBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    /** Whether its facts count: it was not undone. */
    public boolean isTaken() {
        return undoneAt == null;
    }
}
