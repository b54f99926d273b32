package org.plumbline.plan;

import java.util.Arrays;

/** What became of an action of an earlier phase when the next one was made. */
public enum Fate {
    /** It was delivered; verified or only said to be, as its state tells. */
    COMPLETED("completed", "Completed"),
    /** It goes on unchanged as one action of the next phase. */
    CARRIED("carried", "Carried"),
    /** One or more actions of the next phase go further than it did. */
    EXPANDED("expanded", "Expanded"),
    /** Nothing of the next phase continues it. */
    DROPPED("dropped", "Dropped");

    private final String code;
    private final String label;

    Fate(String code, String label) {
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

    /** Whether actions of the next phase continue it. */
    public boolean hasSuccessors() {
        return this == CARRIED || this == EXPANDED;
    }

    /**
     * The one with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Fate ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No fate is called " + code));
    }
}
