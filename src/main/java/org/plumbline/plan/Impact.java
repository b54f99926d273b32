package org.plumbline.plan;

import java.util.Arrays;

/** What a plan action has changed for children, as far as evidence shows, kept apart from its delivery. */
public enum Impact {
    NONE_YET("none-yet", "None yet"),
    EARLY("early", "Early signs"),
    EVIDENT("evident", "Evident"),
    /** It has held for two periods, and a re-audit agrees. */
    EMBEDDED("embedded", "Embedded");

    private final String code;
    private final String label;

    Impact(String code, String label) {
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
    public static Impact ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state of impact is called " + code));
    }
}
