package org.plumbline.action;

import static org.plumbline.action.ActionStatus.OPEN;
import static org.plumbline.action.ActionStatus.PROPOSED_DONE;
import static org.plumbline.action.ActionStatus.SENT_BACK;
import static org.plumbline.action.ActionStatus.VERIFIED;
import static org.plumbline.action.ActionStatus.WITHDRAWN;
import static org.plumbline.action.ActionStepKind.CHANGE_DUE;
import static org.plumbline.action.ActionStepKind.PROPOSE_DONE;
import static org.plumbline.action.ActionStepKind.REASSIGN;
import static org.plumbline.action.ActionStepKind.SEND_BACK;
import static org.plumbline.action.ActionStepKind.VERIFY;
import static org.plumbline.action.ActionStepKind.WITHDRAW;
import static org.plumbline.action.ActionTransition.Who.INDEPENDENT;
import static org.plumbline.action.ActionTransition.Who.OVERSEER;
import static org.plumbline.action.ActionTransition.Who.OWNER;

import java.util.List;
import java.util.Optional;

/**
 * One row of the life of an action: from a status, by a step, to a status, and who may take it. What is not in
 * {@link #TABLE} cannot happen.
 */
record ActionTransition(ActionStatus from, ActionStepKind step, ActionStatus to, Who who) {

    /** Who may take a step. */
    enum Who {
        /** The present owner, nobody else. */
        OWNER,
        /** Anyone who neither owned the action, nor proposed it done, nor is managed by one who did. */
        INDEPENDENT,
        /** An independent person who also answers for the action: its manager, the owner's line, or quality lead. */
        OVERSEER
    }

    static final List<ActionTransition> TABLE = List.of(
            new ActionTransition(OPEN, PROPOSE_DONE, PROPOSED_DONE, OWNER),
            new ActionTransition(SENT_BACK, PROPOSE_DONE, PROPOSED_DONE, OWNER),
            new ActionTransition(PROPOSED_DONE, VERIFY, VERIFIED, INDEPENDENT),
            new ActionTransition(PROPOSED_DONE, SEND_BACK, SENT_BACK, INDEPENDENT),
            new ActionTransition(OPEN, REASSIGN, OPEN, OVERSEER),
            new ActionTransition(SENT_BACK, REASSIGN, SENT_BACK, OVERSEER),
            new ActionTransition(OPEN, CHANGE_DUE, OPEN, OVERSEER),
            new ActionTransition(SENT_BACK, CHANGE_DUE, SENT_BACK, OVERSEER),
            new ActionTransition(OPEN, WITHDRAW, WITHDRAWN, OVERSEER),
            new ActionTransition(SENT_BACK, WITHDRAW, WITHDRAWN, OVERSEER),
            new ActionTransition(PROPOSED_DONE, WITHDRAW, WITHDRAWN, OVERSEER));

    /** The row for a step from a status, or empty when the step cannot be taken from it. */
    static Optional<ActionTransition> find(ActionStatus from, ActionStepKind step) {
        return TABLE.stream()
                .filter(row -> row.from == from && row.step == step)
                .findFirst();
    }
}
