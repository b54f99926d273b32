package org.plumbline.action;

import java.util.Arrays;
import org.plumbline.access.Permission;

/** The steps of the transition table, by name. */
public enum ActionStepKind {
    PROPOSE_DONE("propose-done", "Proposed done"),
    VERIFY("verify", "Verified"),
    SEND_BACK("send-back", "Sent back"),
    WITHDRAW("withdraw", "Withdrawn"),
    REASSIGN("reassign", "Reassigned"),
    CHANGE_DUE("change-due", "Due date changed");

    private final String code;
    private final String past;

    ActionStepKind(String code, String past) {
        this.code = code;
        this.past = past;
    }

    /** The word kept in the database and in URLs. */
    public String code() {
        return code;
    }

    /** The kind of a code. @throws IllegalArgumentException for any other text */
    static ActionStepKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step of an action is called " + code));
    }

    /** The permission without which nobody takes the step, whatever they are to the action. */
    Permission permission() {
        return switch (this) {
            case PROPOSE_DONE -> Permission.PROPOSE_ACTIONS_DONE;
            case VERIFY, SEND_BACK -> Permission.VERIFY_ACTIONS;
            case WITHDRAW, REASSIGN, CHANGE_DUE -> Permission.AGREE_ACTIONS;
        };
    }

    /** What happened, for the history. */
    public String past() {
        return past;
    }
}
