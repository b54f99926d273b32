package org.plumbline.plan.board;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;

/**
 * What a meeting decided; people say its {@link #called}.
 *
 * @param meeting the meeting, on the day of {@code decidedOn}
 * @param item the item of the agenda it was decided on; null for none
 * @param action the plan action it is about; null for none
 * @param reference the reference of that action, or null
 */
record Decision(
        long id,
        MeetingId meeting,
        LocalDate decidedOn,
        @Nullable AgendaItemId item,
        @Nullable PlanActionId action,
        @Nullable PlanActionReference reference,
        String words,
        Instant at,
        String by) {

    /** The reference people say aloud. */
    String called() {
        return "BD-" + id;
    }
}
