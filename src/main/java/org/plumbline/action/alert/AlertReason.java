package org.plumbline.action.alert;

/** Why something about a safety alert was refused; each in the user's words, all of them reported together. */
public enum AlertReason {
    NOT_FROM_HERE("", "This cannot be done to a safety alert in its present state."),
    AUTHOR("", "You raised this alert. It must be answered by somebody else."),
    WORRY_MISSING("worry", "Say what the worry is."),
    WHOM_MISSING("whom", "Say whom you spoke to."),
    WHEN_MISSING("spoken-at", "Say when you spoke to them."),
    SPOKEN_IN_FUTURE("spoken-at", "The time you spoke to them cannot be in the future."),
    DECISION_MISSING("decision", "Say what was decided, who does it and by when."),
    OUTCOME_MISSING("outcome", "Say what makes the child safe now, and how that is known.");

    private final String field;
    private final String text;

    AlertReason(String field, String text) {
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
