package org.plumbline.plan.keeping;

import java.util.Arrays;

/** How grave a risk is, or how far management capability goes. */
public enum NoteRating {
    LOW("low", "Low"),
    MEDIUM("medium", "Medium"),
    HIGH("high", "High"),
    INSUFFICIENT("insufficient", "Insufficient"),
    DEVELOPING("developing", "Developing"),
    SUFFICIENT("sufficient", "Sufficient");

    private final String code;
    private final String label;

    NoteRating(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word kept in the database and in addresses. */
    public String code() {
        return code;
    }

    /** The word people see. */
    public String label() {
        return label;
    }

    /**
     * The rating with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static NoteRating ofCode(String code) {
        return Arrays.stream(values())
                .filter(rating -> rating.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rating is called " + code));
    }
}
