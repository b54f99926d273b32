package org.plumbline.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;

/** One thing a person does to an action, with what they must say when they do it. */
public sealed interface ActionStep {

    /** Which step of the transition table this is. */
    ActionStepKind kind();

    /** The owner says it is done and names the evidence. */
    record ProposeDone(String evidence) implements ActionStep {
        @Override
        public ActionStepKind kind() {
            return ActionStepKind.PROPOSE_DONE;
        }
    }

    /**
     * Somebody else answers the two questions: was it done, and did it help the child?
     *
     * @param done whether the verifier found it done; only a yes verifies
     * @param helped whether it helped the child
     * @param seen what the verifier looked at and saw
     */
    record Verify(boolean done, @Nullable Helped helped, String seen) implements ActionStep {
        @Override
        public ActionStepKind kind() {
            return ActionStepKind.VERIFY;
        }
    }

    /** Somebody else says it is not done yet, and what is missing. */
    record SendBack(String reason) implements ActionStep {
        @Override
        public ActionStepKind kind() {
            return ActionStepKind.SEND_BACK;
        }
    }

    /** It need not be done after all, and why. */
    record Withdraw(String reason) implements ActionStep {
        @Override
        public ActionStepKind kind() {
            return ActionStepKind.WITHDRAW;
        }
    }

    /** Another owner, and why. */
    record Reassign(WorkerId newOwner, String reason) implements ActionStep {
        @Override
        public ActionStepKind kind() {
            return ActionStepKind.REASSIGN;
        }
    }

    /** Another due date, and why; the first one is kept beside it. */
    record ChangeDue(LocalDate newDueOn, String reason) implements ActionStep {
        @Override
        public ActionStepKind kind() {
            return ActionStepKind.CHANGE_DUE;
        }
    }
}
