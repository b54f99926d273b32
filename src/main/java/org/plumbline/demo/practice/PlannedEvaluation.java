package org.plumbline.demo.practice;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.demo.county.Person;
import org.plumbline.demo.county.Post;
import org.plumbline.demo.county.Team;

/**
 * One evaluation in the county's history.
 *
 * @param caseId the child
 * @param post the post that held the case when the evaluation was allocated
 * @param auditor who evaluates
 * @param inCare whether the child was in care
 * @param atHome whether the child was in care and at home with parents
 * @param allocatedOn the day it began
 * @param dueOn by when it was to be complete
 * @param completedOn the day it was completed; none while it goes on
 * @param level how good the practice was: 2 is the middle of Requires improvement, 3 of Good
 * @param key decides everything else about it
 */
public record PlannedEvaluation(
        String caseId,
        Post post,
        Person auditor,
        boolean inCare,
        boolean atHome,
        LocalDate allocatedOn,
        LocalDate dueOn,
        @Nullable LocalDate completedOn,
        double level,
        long key) {
    /** The team that held the case. */
    public Team team() {
        Team team = post.team();
        if (team == null) {
            throw new IllegalStateException("Only posts in teams hold cases");
        }
        return team;
    }

    /** Who held the case; nobody while the post was vacant. */
    public Optional<Person> worker() {
        return post.holderOn(allocatedOn);
    }
}
