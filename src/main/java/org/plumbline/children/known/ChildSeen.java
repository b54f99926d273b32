package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildPagePart;
import org.plumbline.children.ViewedChild;

/**
 * All that a child's page shows.
 *
 * @param age in whole years today; null when it is not known
 * @param latest the date of the latest extract of all; today when none counts any more
 * @param standings as at each extract that names the child, the latest first
 * @param facts every version, the newest first
 * @param parts of the rooms above, in their order
 */
record ChildSeen(
        ViewedChild child,
        @Nullable Integer age,
        LocalDate latest,
        List<Standing> standings,
        List<KnownFact> facts,
        List<ChildPagePart> parts) {

    ChildSeen {
        standings = List.copyOf(standings);
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** Where the child stands as at the newest extract that names the child, or null when none counts any more. */
    @Nullable
    Standing standing() {
        return standings.isEmpty() ? null : standings.getFirst();
    }
}
