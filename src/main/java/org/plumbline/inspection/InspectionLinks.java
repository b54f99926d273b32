package org.plumbline.inspection;

/** The addresses of the pages of inspections and recommendations. */
public final class InspectionLinks {
    /** The list of inspections, with the reports that nobody has confirmed yet. */
    public static final String INSPECTIONS = "/inspections";
    /** Sending a report. */
    public static final String NEW_REPORT = "/inspections/new";
    /** The list of recommendations of every source. */
    public static final String RECOMMENDATIONS = "/recommendations";

    /** The rules that say what must be done after a report, and by when. */
    public static final String CLOCKS = "/inspections/clocks";

    private InspectionLinks() {}

    /** The page on which the authority confirms the rule with this code. */
    public static String clock(String code) {
        return CLOCKS + "/" + code;
    }

    /** The page of one inspection. */
    public static String inspection(InspectionId id) {
        return INSPECTIONS + "/" + id.value();
    }

    /** The page of one recommendation. */
    public static String recommendation(RecommendationId id) {
        return RECOMMENDATIONS + "/" + id.value();
    }
}
