package org.plumbline.inspection.reading;

import java.util.Locale;

/** The framework a report was written under. */
public enum InspectionKind {
    /** Services for children in need of help and protection, children looked after and care leavers, 2013 to 2017. */
    SIF("Single inspection"),
    /** Inspections of local authority children's services, since 2018: two weeks on site. */
    ILACS_STANDARD("Standard inspection"),
    /** The same framework, for authorities that were good: one week on site. */
    ILACS_SHORT("Short inspection"),
    /** The same framework, where a report does not tell how long it took. */
    ILACS("Inspection of children's services"),
    /** A letter about one part of the services; grades nothing. */
    FOCUSED_VISIT("Focused visit"),
    /** A letter about progress since services were found inadequate; grades nothing. */
    MONITORING_VISIT("Monitoring visit"),
    /** Arrangements for the protection of children, 2012 and 2013. */
    PROTECTION_OF_CHILDREN("Inspection of child protection"),
    /** Not recognised. */
    OTHER("Another inspection");

    private final String label;

    InspectionKind(String label) {
        this.label = label;
    }

    /** As pages name it. */
    public String label() {
        return label;
    }

    /** As reports cite it: "ILACS inspection". */
    public String cited() {
        return switch (this) {
            case SIF -> "Ofsted single inspection";
            case ILACS, ILACS_STANDARD -> "ILACS inspection";
            case ILACS_SHORT -> "ILACS short inspection";
            case FOCUSED_VISIT -> "Ofsted focused visit";
            case MONITORING_VISIT -> "Ofsted monitoring visit";
            case PROTECTION_OF_CHILDREN -> "Ofsted inspection of child protection";
            case OTHER -> "inspection";
        };
    }

    /** The word programs go by: {@code ilacs-short}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The report gives grades. */
    public boolean isGraded() {
        return this != FOCUSED_VISIT && this != MONITORING_VISIT && this != OTHER;
    }

    /** Of the framework in force since 2018. */
    public boolean isIlacs() {
        return this == ILACS_STANDARD || this == ILACS_SHORT || this == ILACS;
    }
}
