package org.plumbline.inspection;

/** The addresses of the pages of inspections and recommendations. */
public final class InspectionLinks {
    /** The list of recommendations of every source. */
    public static final String RECOMMENDATIONS = "/recommendations";

    /** The rules that say what must be done after a report, and by when. */
    public static final String CLOCKS = "/inspections/clocks";

    private InspectionLinks() {}

    /** The page on which the authority confirms the rule with this code. */
    public static String clock(String code) {
        return CLOCKS + "/" + code;
    }

    /** The page of one recommendation. */
    public static String recommendation(RecommendationId id) {
        return RECOMMENDATIONS + "/" + id.value();
    }
}
