package org.plumbline.inspection.reading;

import java.util.Locale;

/** Whose work is judged, and who is to improve it: until 2017 reports reviewed the safeguarding board beside the authority. */
public enum Addressee {
    AUTHORITY("The local authority"),
    SAFEGUARDING_BOARD("The safeguarding children board");

    private final String label;

    Addressee(String label) {
        this.label = label;
    }

    /** As pages name it. */
    public String label() {
        return label;
    }

    /** The word programs go by: {@code safeguarding-board}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
