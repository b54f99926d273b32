package org.plumbline.timescale.history;

import java.util.Locale;

/** What is so of a period and bears on a rule. */
public enum Trait {
    CONFERENCE_UNNECESSARY("an initial conference was found unnecessary"),
    /** It is not said whether the conference that was not held was needed. */
    CONFERENCE_UNDECIDED("whether an initial conference was unnecessary"),
    /** Placement P1: with a parent or somebody else with parental responsibility. */
    WITH_PARENTS("the child lives with parents"),
    /** Placed before the assessment was finished, SI 2010/959, regulation 19. */
    IMMEDIATE("placed at once under regulation 19"),
    /** With a connected person approved for a time, SI 2010/959, regulation 24. */
    TEMPORARY_APPROVAL("with a connected person approved for a time"),
    /** Meant to last until the child is 18. */
    LASTING("meant to last until 18");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** As rules name it: {@code with-parents}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
