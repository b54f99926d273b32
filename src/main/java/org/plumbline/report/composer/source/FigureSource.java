package org.plumbline.report.composer.source;

import java.util.Optional;
import org.plumbline.report.composer.figure.Figure;

/** Makes one figure of reports. A room that has something to report implements it as a bean. */
public interface FigureSource {
    /** The name of the query, in small letters and hyphens. */
    String query();

    /** As it is chosen from a list. */
    String label();

    /** Whether it covers months, and so needs to know how many. */
    default boolean coversMonths() {
        return false;
    }

    /** The figure as it is now; empty when there is nothing to count yet. */
    Optional<Figure> take(FigureRequest request);

    /** What changed since an earlier one; empty when nothing can be compared. Unless a source knows better, number by number. */
    default Optional<Figure> takeChanges(FigureRequest request, Figure now, Earlier earlier) {
        return ThenAndNow.of(now, earlier);
    }
}
