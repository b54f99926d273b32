package org.plumbline.evaluation.programme;

import java.time.LocalDate;
import org.plumbline.children.Cohort;

/**
 * A planned set of evaluations over a cohort.
 *
 * @param wanted how many children are to be evaluated, 1 to 500
 * @param startsOn the first day of its period
 * @param dueOn by when its evaluations are to be completed
 */
public record Programme(
        ProgrammeId id,
        String name,
        ProgrammeKind kind,
        Cohort cohort,
        int wanted,
        LocalDate startsOn,
        LocalDate dueOn) {}
