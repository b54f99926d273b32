package org.plumbline.page;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places that pages belong to, in the order they are shown within their area of the primary navigation, and the two
 * kinds of page outside them. A place is called as its own page is titled.
 */
public enum Section {
    MY_WORK(Area.MY_WORK, "My work", "/"),
    CHILDREN(Area.CHILDREN, "Children", "/children"),
    EVALUATIONS(Area.EVALUATIONS, "Evaluations", "/evaluations"),
    PROGRAMMES(Area.EVALUATIONS, "Programmes", "/programmes"),
    ACTIONS(Area.ACTIONS, "Actions", "/actions"),
    PLAN(Area.PLAN, "Plan", "/plan"),
    INSPECTIONS(Area.PLAN, "Inspections", "/inspections"),
    RECOMMENDATIONS(Area.PLAN, "Recommendations", "/recommendations"),
    BOARDS(Area.PLAN, "Boards and committees", "/boards"),
    OVERVIEW(Area.OVERVIEW, "Overview", "/overview"),
    REPORTS(Area.REPORTS, "Reports", "/reports"),
    EXTRACTS(Area.DATA_AND_SETTINGS, "Extracts", "/extracts"),
    STRUCTURE(Area.DATA_AND_SETTINGS, "Structure", "/structure"),
    FRAMEWORK(Area.DATA_AND_SETTINGS, "Practice standards", "/framework/standards"),
    SETTINGS(Area.DATA_AND_SETTINGS, "Settings", "/settings"),
    /** Pages that belong to no place but are reached from My work: search results, one's own account. */
    ELSEWHERE(null, "", "/"),
    /** Pages anybody may see: sign-in, problems, the accessibility statement. They have no breadcrumbs. */
    PUBLIC(null, "", "/");

    private final @Nullable Area area;
    private final String label;
    private final String href;

    Section(@Nullable Area area, String label, String href) {
        this.area = area;
        this.label = label;
        this.href = href;
    }

    /** The word in the navigation and in the breadcrumbs. */
    public String label() {
        return label;
    }

    /** Where it leads, from the root of the application. */
    public String href() {
        return href;
    }

    /** True for a place that stands in the primary navigation. */
    public boolean isPlace() {
        return area != null;
    }

    @Nullable
    Area area() {
        return area;
    }

    /** The place above this one in the breadcrumbs: the one its area is called after, of those that somebody may open. */
    @Nullable
    Section above(Set<Section> open) {
        Area within = area;
        return within == null
                ? null
                : Stream.of(values())
                        .filter(place -> place != this && place.area == within)
                        .filter(place -> place.label.equals(within.label()))
                        .filter(open::contains)
                        .findFirst()
                        .orElse(null);
    }
}
