package org.plumbline.evaluation.programme;

import java.time.LocalDate;
import java.util.Map;
import org.plumbline.draw.ExclusionReason;

/**
 * The list a draw would be made from now, in figures.
 *
 * @param asAt the date of the extract; the evaluations are as at this moment
 * @param cohort how many children are in the cohort
 * @param excluded how many of them are left out, by reason; reasons that leave nobody out are not in it
 */
public record FramePreview(LocalDate asAt, int cohort, Map<ExclusionReason, Integer> excluded) {

    public FramePreview {
        excluded = Map.copyOf(excluded);
    }

    /** How many could be drawn. */
    public int eligible() {
        return cohort - excluded.values().stream().mapToInt(Integer::intValue).sum();
    }
}
