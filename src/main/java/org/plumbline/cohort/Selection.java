package org.plumbline.cohort;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.children.ChildId;
import org.plumbline.children.Cohort;

/**
 * The children of a cohort as at a day.
 *
 * @param asAt the date of the extract it was made from
 * @param members by the case system's id
 */
public record Selection(Cohort cohort, LocalDate asAt, List<Member> members) {

    /** A child in it. */
    public record Member(ChildId child, String caseId) {}

    public Selection {
        members = List.copyOf(members);
    }
}
