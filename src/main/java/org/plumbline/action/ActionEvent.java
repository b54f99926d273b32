package org.plumbline.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an action, ready to be kept.
 *
 * @param kind the code of the step, or {@code agree}
 * @param words evidence, what was seen, or the reason
 * @param after the state it led to
 */
record ActionEvent(
        String kind,
        Instant at,
        ActingPerson by,
        String words,
        @Nullable Helped helped,
        ActionState after) {
    static final String AGREE = "agree";

    static ActionEvent agreed(NewAction action, ActingPerson by, Instant at) {
        return new ActionEvent(
                AGREE,
                at,
                by,
                action.what(),
                null,
                ActionState.opened(action.owner(), action.manager(), action.dueOn()));
    }

    static ActionEvent of(ActionStep step, ActingPerson by, Instant at, ActionState after) {
        return switch (step) {
            case ActionStep.ProposeDone propose -> of(step, by, at, after, propose.evidence(), null);
            case ActionStep.Verify verify -> of(step, by, at, after, verify.seen(), verify.helped());
            case ActionStep.SendBack back -> of(step, by, at, after, back.reason(), null);
            case ActionStep.Withdraw withdraw -> of(step, by, at, after, withdraw.reason(), null);
            case ActionStep.Reassign reassign -> of(step, by, at, after, reassign.reason(), null);
            case ActionStep.ChangeDue change -> of(step, by, at, after, change.reason(), null);
        };
    }

    private static ActionEvent of(
            ActionStep step, ActingPerson by, Instant at, ActionState after, String words, @Nullable Helped helped) {
        return new ActionEvent(step.kind().code(), at, by, words, helped, after);
    }
}
