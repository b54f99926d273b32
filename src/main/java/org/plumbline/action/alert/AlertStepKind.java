package org.plumbline.action.alert;

import java.util.Arrays;

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

    /** The kind of a code. @throws IllegalArgumentException for any other text */
    static AlertStepKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step of a safety alert is called " + code));
    }

    /** What happened, for the history. */
    public String past() {
        return past;
    }
}
