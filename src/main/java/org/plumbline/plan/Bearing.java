package org.plumbline.plan;

import java.util.Arrays;

/** What a piece of evidence says of the claim it is about. */
public enum Bearing {
    SUPPORTS("supports", "Supports it"),
    MIXED("mixed", "Mixed"),
    AGAINST("against", "Speaks against it");

    private final String code;
    private final String label;

    Bearing(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word kept in the database and in addresses. */
    public String code() {
        return code;
    }

    /** The word people see, the same everywhere. */
    public String label() {
        return label;
    }

    /**
     * The one with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Bearing ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No bearing of evidence is called " + code));
    }
}
