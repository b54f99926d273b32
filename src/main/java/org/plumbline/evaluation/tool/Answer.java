package org.plumbline.evaluation.tool;

import java.util.Arrays;
import java.util.Optional;

/** An auditor's answer to one compliance check. */
public enum Answer {
    YES("yes", "Yes"),
    /** Done in part. Never counts as compliant. */
    PARTLY("partly", "Partly"),
    NO("no", "No"),
    /** Needs a reason, and leaves the check out of the compliance figure. */
    NOT_APPLICABLE("not-applicable", "Not applicable"),
    NOT_EVIDENCED("not-evidenced", "Not evidenced on file");

    private final String code;
    private final String words;

    Answer(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and posted, for example {@code not-evidenced}. */
    public String code() {
        return code;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Whether the check belongs in the base of the compliance figure. */
    public boolean counts() {
        return this != NOT_APPLICABLE;
    }

    /** The answer stored under a code; empty for anything else. */
    public static Optional<Answer> find(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code.equals(code))
                .findFirst();
    }
}
