package org.plumbline.action;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;

/** Where an action stands. */
public enum ActionStatus {
    OPEN("open", "Open"),
    PROPOSED_DONE("proposed-done", "Proposed done"),
    SENT_BACK("sent-back", "Sent back"),
    VERIFIED("verified", "Verified"),
    WITHDRAWN("withdrawn", "Withdrawn");

    private static final Map<String, ActionStatus> BY_CODE =
            Arrays.stream(values()).collect(toUnmodifiableMap(ActionStatus::code, status -> status));

    private final String code;
    private final String label;

    ActionStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word kept in the database and in URLs. */
    public String code() {
        return code;
    }

    /** The word people see, the same everywhere. */
    public String label() {
        return label;
    }

    /** Whether the owner still has to do something. */
    public boolean isWithOwner() {
        return this == OPEN || this == SENT_BACK;
    }

    /** Whether nothing more can happen to the action. */
    public boolean isFinal() {
        return this == VERIFIED || this == WITHDRAWN;
    }

    /** The status of a code. @throws IllegalArgumentException for any other text */
    public static ActionStatus ofCode(String code) {
        ActionStatus status = BY_CODE.get(code);
        if (status == null) {
            throw new IllegalArgumentException("No action status is called " + code);
        }
        return status;
    }
}
