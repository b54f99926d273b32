package org.plumbline.action;

import java.util.Arrays;
import java.util.Optional;

/** What may ask for a task: an action that concerns no single child. */
public enum TaskOrigin {
    /** An action of the improvement plan: what it asks for is done by its tasks. */
    PLAN_ACTION("plan-action", "Plan action"),
    /** A decision of a board. */
    BOARD_DECISION("board-decision", "Decision");

    private final String code;
    private final String label;

    TaskOrigin(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word kept in the database and in addresses. */
    public String code() {
        return code;
    }

    /** The words people see before the reference. */
    public String label() {
        return label;
    }

    /** The origin of a code, or empty for any other text. */
    static Optional<TaskOrigin> findByCode(String code) {
        return Arrays.stream(values())
                .filter(origin -> origin.code.equals(code))
                .findFirst();
    }

    /** The origin of a code. @throws IllegalArgumentException for any other text */
    static TaskOrigin ofCode(String code) {
        return findByCode(code)
                .orElseThrow(() -> new IllegalArgumentException("Nothing that asks for tasks is called " + code));
    }
}
