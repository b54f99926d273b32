package org.plumbline.evaluation.judging;

import java.util.Arrays;

/** Where an evaluation is in its life. */
public enum EvaluationState {
    ALLOCATED("allocated", "Allocated"),
    IN_PROGRESS("in-progress", "In progress"),
    COMPLETED("completed", "Completed"),
    WITHDRAWN("withdrawn", "Withdrawn");

    private final String code;
    private final String words;

    EvaluationState(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** Whether there is still work to do in it. */
    public boolean isOpen() {
        return this == ALLOCATED || this == IN_PROGRESS;
    }

    /** The state stored under a code; throws for anything else. */
    public static EvaluationState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such state: " + code));
    }
}
