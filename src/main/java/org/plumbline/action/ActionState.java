package org.plumbline.action;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;

/**
 * What deciding on an action needs to know of it.
 *
 * @param status where it stands
 * @param owner who has to do it
 * @param answered everyone who ever owned it or proposed it done, the present owner included: reassigning an action
 *     never makes a former owner independent of it
 * @param manager who agreed it and answers for it, or null when nobody was known
 * @param baselineDueOn the due date first agreed, kept for ever
 * @param dueOn the due date now
 */
record ActionState(
        ActionStatus status,
        WorkerId owner,
        Set<WorkerId> answered,
        @Nullable WorkerId manager,
        LocalDate baselineDueOn,
        LocalDate dueOn) {

    ActionState {
        answered = Stream.concat(answered.stream(), Stream.of(owner)).collect(Collectors.toUnmodifiableSet());
    }

    /** A new action, open, with its first owner and due date. */
    static ActionState opened(WorkerId owner, @Nullable WorkerId manager, LocalDate dueOn) {
        return new ActionState(ActionStatus.OPEN, owner, Set.of(owner), manager, dueOn, dueOn);
    }

    /** Whether the owner's time has run out; an action waiting for its verifier is not the owner's to hurry. */
    boolean isOverdue(LocalDate today) {
        return status.isWithOwner() && dueOn.isBefore(today);
    }

    /** The state after a step that the rules allowed. */
    ActionState after(ActionStep step, ActionStatus to) {
        return switch (step) {
            case ActionStep.Reassign reassign ->
                new ActionState(to, reassign.newOwner(), answered, manager, baselineDueOn, dueOn);
            case ActionStep.ChangeDue change ->
                new ActionState(to, owner, answered, manager, baselineDueOn, change.newDueOn());
            default -> new ActionState(to, owner, answered, manager, baselineDueOn, dueOn);
        };
    }
}
