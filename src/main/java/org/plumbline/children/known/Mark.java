package org.plumbline.children.known;

import org.plumbline.children.FactKind;

/** How things that happen on a day are drawn: a shape for each, so that colour is not needed to tell them apart. */
enum Mark {
    REFERRAL("Contact or referral", "M-6,-5 h12 l-6,11 z"),
    ENQUIRY("Section 47 enquiry", "M-6,6 h12 l-6,-11 z"),
    CONFERENCE("Initial conference", "M-5,-5 h10 v10 h-10 z"),
    VISIT("Visit or contact with the child", "M-5,0 a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0 z"),
    REVIEW("Review", "M0,-7 l7,7 l-7,7 l-7,-7 z"),
    CHECK("Health or dental check", "M-2,-6 h4 v4 h4 v4 h-4 v4 h-4 v-4 h-4 v-4 h4 z");

    private final String label;
    private final String path;

    Mark(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /** The mark of what happens on a day. */
    static Mark of(FactKind kind) {
        return switch (kind) {
            case CONTACT, REFERRAL -> REFERRAL;
            case ENQUIRY -> ENQUIRY;
            case CONFERENCE -> CONFERENCE;
            case REVIEW -> REVIEW;
            case HEALTH_CHECK -> CHECK;
            default -> VISIT;
        };
    }

    String label() {
        return label;
    }

    /** The shape as an SVG path around its middle. */
    String path() {
        return path;
    }
}
