package org.plumbline.children;

import java.util.Locale;

/** The selections of children that an extract itself makes, as at its date. A child may be in several. */
public enum Cohort {
    CONTACTS_AND_REFERRALS_OPEN(
            "Contacts and referrals open",
            "A contact in the 14 days before the extract, or a referral in the 65 days before it that was not closed"
                    + " with no further action, and nothing else open."),
    CHILDREN_IN_NEED(
            "Children in need",
            "Open in List 6, or on a child protection plan, or in care: every one of them is a child in need."),
    CHILD_PROTECTION("Child protection", "On a child protection plan: in List 7 without an end."),
    IN_CARE("In care", "In List 8 without an end."),
    PLACED_AT_HOME(
            "Placed at home with parents",
            "In care under an interim or full care order (C1, C2) and placed with parents (P1)."),
    CARE_LEAVERS("Care leavers", "In List 9.");

    private final String label;
    private final String definition;

    Cohort(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    /** As it stands in the database and in addresses: {@code child-protection}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words, for pages. */
    public String label() {
        return label;
    }

    /** Who is in it and how that is known, for people. */
    public String definition() {
        return definition;
    }

    /**
     * The cohort with this key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Cohort ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
