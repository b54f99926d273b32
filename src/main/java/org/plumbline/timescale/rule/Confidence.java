package org.plumbline.timescale.rule;

/** How sure it is that a rule is what the source says. */
public enum Confidence {
    READ("read in the source"),
    PARALLEL("read in a parallel text, to be confirmed"),
    TO_CONFIRM("local or to be confirmed");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /** In words, to stand beside the rule wherever it is shown. */
    public String label() {
        return label;
    }
}
