package org.plumbline.timescale.judging;

import java.util.Locale;

/** What a rule says of one occasion. */
public enum Outcome {
    IN_TIME("In time"),
    LATE("Late"),
    DUE("Due"),
    OVERDUE("Overdue"),
    NOT_APPLICABLE("Not applicable"),
    CANNOT_TELL("Cannot tell");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** In words: "In time". */
    public String label() {
        return label;
    }

    /** As JSON and CSV have it: {@code in-time}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
