package org.plumbline.cohort;

import java.time.LocalDate;
import org.plumbline.children.Cohort;

/**
 * How many children are in a cohort.
 *
 * @param asAt the date of the extract it was counted in
 */
public record CohortSize(Cohort cohort, int children, LocalDate asAt) {}
