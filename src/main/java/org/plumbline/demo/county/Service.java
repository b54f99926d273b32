package org.plumbline.demo.county;

/**
 * A part of the county's service whose teams hold cases.
 */
public enum Service {
    FRONT_DOOR("Multi-Agency Safeguarding Hub", Area.FRONT_DOOR, 1, 10, false),
    ASSESSMENT("Assessment Team", Area.FRONT_DOOR, 4, 30, true),
    PROTECTION("Child in Need and Protection Team", Area.HELP_AND_PROTECTION, 6, 84, true),
    DISABILITY("Disabled Children Team", Area.HELP_AND_PROTECTION, 1, 12, false),
    COURT("Court Team", Area.HELP_AND_PROTECTION, 2, 10, true),
    CARE("Children in Care Team", Area.CARE, 3, 24, true),
    UNACCOMPANIED("Unaccompanied Young People Team", Area.CARE, 1, 3, false),
    LEAVING_CARE("Leaving Care Team", Area.CARE, 1, 9, false),
    FOSTERING("Fostering Team", Area.CARE, 1, 8, false),
    ADOPTION("Adoption Team", Area.CARE, 1, 5, false);

    /** A service area, led by a head of service. */
    public enum Area {
        FRONT_DOOR("Front Door and Assessment"),
        HELP_AND_PROTECTION("Help and Protection"),
        CARE("Children in Care and Care Leavers");

        private final String title;

        Area(String title) {
            this.title = title;
        }

        /** Its name as the county writes it. */
        public String title() {
            return title;
        }
    }

    private final String teamName;
    private final Area area;
    private final int teams;
    private final int posts;
    private final boolean byPlace;

    Service(String teamName, Area area, int teams, int posts, boolean byPlace) {
        this.teamName = teamName;
        this.area = area;
        this.teams = teams;
        this.posts = posts;
        this.byPlace = byPlace;
    }

    /** The area it belongs to. */
    public Area area() {
        return area;
    }

    String teamName() {
        return teamName;
    }

    /** Teams in a county of the usual size. */
    int teams() {
        return teams;
    }

    /** Posts in a county of the usual size, over all its teams. */
    int posts() {
        return posts;
    }

    /** Whether its teams are named for the places they serve. */
    boolean byPlace() {
        return byPlace;
    }
}
