package org.plumbline.plan;

import java.util.Arrays;

/** How much a piece of evidence can carry. */
public enum Strength {
    /** One case, one person, or an account of what should happen. */
    WEAK("weak", "Weak"),
    /** Several cases or sources, chosen by those whom it concerns. */
    FAIR("fair", "Fair"),
    /** Enough cases, chosen fairly, judged by somebody independent. */
    STRONG("strong", "Strong");

    private final String code;
    private final String label;

    Strength(String code, String label) {
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

    /** Whether it can carry more than a first sign. */
    public boolean isAtLeastFair() {
        return this != WEAK;
    }

    /**
     * The one with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Strength ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No strength of evidence is called " + code));
    }
}
