package org.plumbline.home;

/** The parts of My work, in their order, the same for every role. */
public enum WorkGroup {
    NEEDS_YOU_NOW("Needs you now", "Nothing needs you now."),
    THIS_WEEK("This week", "Nothing is due this week."),
    /** Shown only when there is something. */
    LATER("Later", ""),
    WAITING_FOR_OTHERS("Waiting for others", "You wait for nobody."),
    CHANGED("What changed since you were last here", "Nothing changed since you were last here.");

    private static final int SOON_WORKING_DAYS = 5;

    private final String heading;
    private final String whenEmpty;

    WorkGroup(String heading, String whenEmpty) {
        this.heading = heading;
        this.whenEmpty = whenEmpty;
    }

    /** Where something stands that is due in so many working days; negative when it is overdue. */
    public static WorkGroup dueIn(int workingDaysLeft) {
        if (workingDaysLeft <= 0) {
            return NEEDS_YOU_NOW;
        }
        return workingDaysLeft <= SOON_WORKING_DAYS ? THIS_WEEK : LATER;
    }

    String heading() {
        return heading;
    }

    String whenEmpty() {
        return whenEmpty;
    }
}
