package org.plumbline.action;

/**
 * The answer to the second question of a verification, "did it help the child?". Inspectors find that completion is
 * checked and difference is not, so it is asked each time and "too early to say" is an honest answer.
 */
public enum Helped {
    YES("yes", "Yes, it helped"),
    PARTLY("partly", "Partly"),
    NO("no", "No, it made no difference"),
    TOO_EARLY("too-early", "Too early to say");

    private final String code;
    private final String label;

    Helped(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word kept in the database and in forms. */
    public String code() {
        return code;
    }

    /** The words people see. */
    public String label() {
        return label;
    }
}
