package org.plumbline.timescale.history;

import java.util.Locale;

/** What happens to a child on one day. */
public enum EventKind {
    REFERRAL_DECISION("decision on the referral"),
    CORE_GROUP("core group"),
    PLAN_REVIEW("review conference"),
    PLAN_VISIT("child protection visit"),
    NEED_VISIT("visit to the child in need"),
    CARE_PLAN("care plan"),
    PLACEMENT_NOTICE("notice of the placement"),
    PLACEMENT_PLAN("placement plan"),
    CARE_REVIEW("looked-after review"),
    CARE_VISIT("visit to the child in care"),
    HEALTH_ASSESSMENT("health assessment"),
    EDUCATION_PLAN("personal education plan"),
    PARENT_ASSESSMENT("assessment and review of the placement with parents"),
    PLACEMENT_DECISION("nominated officer's decision"),
    PATHWAY_REVIEW("pathway plan review"),
    LEAVER_VISIT("personal adviser's visit"),
    PROCEEDINGS_LETTER("letter before proceedings"),
    PROCEEDINGS_MEETING("pre-proceedings meeting"),
    FAMILY_GROUP_OFFER("offer of a family group decision-making meeting"),
    ADVOCATES_MEETING("advocates' meeting"),
    CASE_MANAGEMENT_HEARING("case management hearing"),
    ISSUES_HEARING("issues resolution hearing"),
    /** Dated on the day to which the court extended the time. */
    EXTENSION("extension by the court");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    /** In words, to stand after "the" or "no". */
    public String label() {
        return label;
    }

    /** As rules name it: {@code care-visit}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
