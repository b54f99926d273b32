package org.plumbline.plan;

import java.util.Arrays;

/** What sort of thing a piece of evidence is. */
public enum EvidenceKind {
    AUDIT("audit", "Audit"),
    /** The same question asked again, after the work was done. */
    RE_AUDIT("re-audit", "Re-audit"),
    MEASURE("measure", "Measure"),
    OBSERVATION("observation", "Observation"),
    VOICE("voice", "Child and family voice"),
    DOCUMENT("document", "Document");

    private final String code;
    private final String label;

    EvidenceKind(String code, String label) {
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
    public static EvidenceKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of evidence is called " + code));
    }
}
