package org.plumbline.draw;

import java.util.Locale;

/** Why a child of the cohort cannot be drawn. */
public enum ExclusionReason {
    /** So that the same children are not evaluated again and again, unless that is the purpose. */
    EVALUATED_RECENTLY("Evaluated in the last 12 months"),
    /** An evaluation is allocated or in progress. */
    EVALUATION_UNDER_WAY("An evaluation is under way");

    private final String words;

    ExclusionReason(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As it stands in the frame: {@code evaluated-recently}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The reason with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ExclusionReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
