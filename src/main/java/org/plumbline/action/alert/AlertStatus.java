package org.plumbline.action.alert;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;

/** Where a safety alert stands. */
public enum AlertStatus {
    RAISED("raised", "Raised"),
    ACKNOWLEDGED("acknowledged", "Acknowledged"),
    DECIDED("decided", "Decided"),
    RESOLVED("resolved", "Resolved");

    private static final Map<String, AlertStatus> BY_CODE =
            Arrays.stream(values()).collect(toUnmodifiableMap(AlertStatus::code, status -> status));

    private final String code;
    private final String label;

    AlertStatus(String code, String label) {
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

    /** Whether the alert still stands above everything about its child. */
    public boolean stands() {
        return this != RESOLVED;
    }

    /** The status of a code. @throws IllegalArgumentException for any other text */
    public static AlertStatus ofCode(String code) {
        AlertStatus status = BY_CODE.get(code);
        if (status == null) {
            throw new IllegalArgumentException("No status of a safety alert is called " + code);
        }
        return status;
    }
}
