package org.plumbline.plan.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.PlanId;

/**
 * A paper of a meeting.
 *
 * @param item the item of the agenda it belongs to; null for the meeting as a whole
 * @param place where a document is kept; empty for a version of a plan
 * @param version the frozen version of a plan it is; null for a document
 */
record Paper(
        long id,
        MeetingId meeting,
        @Nullable AgendaItemId item,
        String title,
        String place,
        @Nullable PlanVersion version,
        Instant at,
        String by) {

    /** A frozen version of a plan. */
    record PlanVersion(PlanId plan, int number) {}
}
