package org.plumbline.action;

/** Why a step on an action was refused; each in the user's words, all of them reported together. */
public enum ActionReason {
    NOT_FROM_HERE("", "This cannot be done to an action in its present state."),
    NOT_THE_OWNER("", "Only the owner of the action can propose that it is done."),
    NOT_INDEPENDENT(
            "",
            "You have owned this action, or somebody who has owned it manages you. It must be judged by somebody"
                    + " else."),
    NOT_KNOWN_IN_STRUCTURE(
            "",
            "Your account is not tied to a worker in the authority's structure, so your independence cannot be shown."),
    NOT_AN_OVERSEER("", "Only the action's manager, the owner's own managers or the quality lead can do this."),
    EVIDENCE_MISSING("evidence", "Say what shows that it is done."),
    NOT_DONE("done", "An action that is not done cannot be verified. Send it back instead."),
    HELPED_MISSING("helped", "Say whether it helped."),
    SEEN_MISSING("seen", "Say what you looked at and what you saw."),
    REASON_MISSING("reason", "Give the reason."),
    SAME_OWNER("new-owner", "Choose somebody who is not the owner already."),
    SAME_DUE("new-due-on", "Choose a date that differs from the present due date."),
    DUE_IN_PAST("new-due-on", "The due date must be today or later.");

    private final String field;
    private final String text;

    ActionReason(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /** The form field it concerns, or empty when it concerns the whole step. */
    public String field() {
        return field;
    }

    /** What the person is told. */
    public String text() {
        return text;
    }
}
