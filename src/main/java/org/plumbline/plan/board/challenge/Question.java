package org.plumbline.plan.board.challenge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.board.BoardId;
import org.plumbline.plan.board.MeetingId;

/**
 * What a board asked.
 *
 * @param meeting the meeting it was asked in; null for one asked between meetings
 * @param meetingOn the day of that meeting, or null
 * @param action the plan action it is about; null for none
 * @param reference the reference of that action, or null
 * @param askedBy the name of whoever asked
 * @param recordedBy who entered it here
 * @param answeredBy who answered last; null while nobody has
 * @param replies how many replies there are: the version that the next one is said to
 */
record Question(
        QuestionId id,
        BoardId board,
        @Nullable MeetingId meeting,
        @Nullable LocalDate meetingOn,
        @Nullable PlanActionId action,
        @Nullable PlanActionReference reference,
        String words,
        String askedBy,
        LocalDate askedOn,
        String recordedBy,
        QuestionState state,
        @Nullable AccountId answeredBy,
        int replies) {

    /** One reply to it. */
    record Reply(ReplyKind kind, String words, Instant at, String by) {}
}
