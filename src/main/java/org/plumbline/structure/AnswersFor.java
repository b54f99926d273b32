package org.plumbline.structure;

import java.time.LocalDate;
import org.plumbline.authority.Period;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.WorkerId;

/**
 * A responsibility with the names its pages show.
 *
 * @param holder who carries it, under the spelling that stands
 * @param subject the number of the team, worker or area, or 0 for a child
 * @param subjectName the name of the team, worker or area, or the child's id in the case system
 * @param away whether the holder is away on the day asked about
 */
record AnswersFor(
        long id,
        ResponsibilityKind kind,
        WorkerId holder,
        String holderName,
        long subject,
        String subjectName,
        boolean deputy,
        Period period,
        boolean away) {

    /** Whether it is carried on the day. */
    boolean holds(LocalDate day) {
        return period.contains(day);
    }
}
