package org.plumbline.action;

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

    /** What happened, for the history. */
    public String past() {
        return past;
    }
}
