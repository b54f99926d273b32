package org.plumbline.children;

import java.util.Locale;

/** The kinds of fact that extracts say of a child. */
public enum FactKind {
    /** Date of birth, gender, ethnicity. Pages show none of the date of birth but the age. */
    PERSON("About the child"),
    CONTACT("Contact"),
    EARLY_HELP("Early help assessment"),
    REFERRAL("Referral"),
    ASSESSMENT("Assessment"),
    ENQUIRY("Section 47 enquiry"),
    CONFERENCE("Initial child protection conference"),
    NEED("Child in need"),
    PLAN("Child protection plan"),
    CARE("In care"),
    LEGAL_STATUS("Legal status"),
    PLACEMENT("Placement"),
    /** The last visit that an extract names; earlier ones are known from earlier extracts. */
    VISIT("Visit"),
    /** The last review that an extract names. */
    REVIEW("Review"),
    HEALTH_CHECK("Health check"),
    CARE_LEAVER("Care leaver"),
    ADOPTION("Adoption");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    /** As it stands in the database: {@code legal-status}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words, for pages. */
    public String label() {
        return label;
    }

    /**
     * The kind with this key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static FactKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
