package org.plumbline.plan;

import java.util.Arrays;

/** What a piece of evidence is about. */
public enum Claim {
    DELIVERY("delivery", "Delivery"),
    IMPACT("impact", "Impact");

    private final String code;
    private final String label;

    Claim(String code, String label) {
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
    public static Claim ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No claim is called " + code));
    }
}
