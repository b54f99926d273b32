package org.plumbline.cohort;

import java.time.LocalDate;
import org.plumbline.children.Cohort;

/**
 * Who came to a cohort and who left it between two extracts.
 *
 * @param thenAsAt the date of the earlier extract
 * @param asAt the date of the later one
 * @param stayed in it both times; who left in between and came back is not told apart
 * @param left in it then and not now
 * @param joined in it now and not then
 */
public record CohortMovement(Cohort cohort, LocalDate thenAsAt, LocalDate asAt, int stayed, int left, int joined) {

    /** How many were in it then. */
    public int then() {
        return stayed + left;
    }

    /** How many are in it now. */
    public int now() {
        return stayed + joined;
    }
}
