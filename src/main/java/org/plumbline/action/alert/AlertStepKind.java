package org.plumbline.action.alert;

/** The steps of the transition table, by name. */
public enum AlertStepKind {
    RAISE("raise", "Raised"),
    SPEAK("speak", "Spoke to somebody"),
    ACKNOWLEDGE("acknowledge", "Acknowledged"),
    DECIDE("decide", "Decision recorded"),
    RESOLVE("resolve", "Resolved");

    private final String code;
    private final String past;

    AlertStepKind(String code, String past) {
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
