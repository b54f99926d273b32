package org.plumbline.inspection;

/** The addresses of the pages of inspections and recommendations. */
public final class InspectionLinks {
    /** The list of recommendations of every source. */
    public static final String RECOMMENDATIONS = "/recommendations";

    private InspectionLinks() {}

    /** The page of one recommendation. */
    public static String recommendation(RecommendationId id) {
        return RECOMMENDATIONS + "/" + id.value();
    }
}
