package org.plumbline.draw;

import java.util.Locale;

/** Why a case that was drawn gives way to the next ticket. There is no "other": a case is never replaced for its content. */
public enum ReplacementReason {
    CASE_CLOSED("The case has been closed"),
    MOVED_AWAY("The child has moved to another authority"),
    WORKER_ABSENT("The worker is away for the whole period"),
    NOBODY_INDEPENDENT("No independent auditor can be found"),
    HARM_TO_THE_CHILD("Evaluating now would harm the child or an investigation");

    private final String words;

    ReplacementReason(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As it stands on the receipt: {@code case-closed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The reason with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ReplacementReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
