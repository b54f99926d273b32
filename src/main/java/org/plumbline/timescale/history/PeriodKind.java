package org.plumbline.timescale.history;

import java.util.Locale;

/** What goes on for a child from a day until a day. */
public enum PeriodKind {
    REFERRAL("referral", "referral", "end of the referral"),
    ASSESSMENT("assessment", "beginning of the assessment", "authorisation of the assessment"),
    /** From the strategy discussion that began the enquiry; it ends with the initial conference. */
    ENQUIRY("section 47 enquiry", "strategy discussion", "initial conference"),
    NEED("period as a child in need"),
    PLAN("child protection plan"),
    CARE("period in care"),
    PLACEMENT("placement"),
    /** Legal status C1. */
    INTERIM_ORDER("interim care order"),
    /** Legal status C2. */
    CARE_ORDER("care order"),
    /** Legal statuses V3 and V4. */
    SHORT_BREAKS("series of short breaks"),
    CARE_LEAVER("period as a care leaver"),
    /** Somewhere a care leaver moved in. */
    LEAVER_HOME("care leaver's accommodation"),
    PRE_PROCEEDINGS("pre-proceedings"),
    /** From the day the application was issued to the day it was disposed of. */
    PROCEEDINGS("care proceedings");

    private final String label;
    private final String beginning;
    private final String end;

    PeriodKind(String label) {
        this(label, "beginning of the " + label, "end of the " + label);
    }

    PeriodKind(String label, String beginning, String end) {
        this.label = label;
        this.beginning = beginning;
        this.end = end;
    }

    /** In words, to stand after "the". */
    public String label() {
        return label;
    }

    /** What begins it, to stand after "the": "strategy discussion". */
    public String beginning() {
        return beginning;
    }

    /** What ends it, to stand after "the" or "no": "initial conference". */
    public String end() {
        return end;
    }

    /** As rules name it: {@code pre-proceedings}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
