package org.plumbline.action.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.page.Tag;

/**
 * A safety alert with the names its pages show.
 *
 * @param caseId the child's id in the case system
 * @param teamName the team that holds the child now, or null when no extract says
 */
record ListedAlert(AlertRow alert, String caseId, @Nullable String teamName) {

    /** Its status, and what is loud about it. */
    List<Tag> tags(Instant now) {
        List<Tag> tags = new ArrayList<>(List.of(AlertTags.of(alert.status())));
        if (alert.status().stands() && alert.reachedAt() == null) {
            tags.add(AlertTags.NOBODY_REACHED);
        }
        if (new AlertClock(alert.raisedAt()).isLate(alert.status(), now)) {
            tags.add(AlertTags.LATE);
        }
        return tags;
    }

    /** What its clock says: "Somebody must take it on by 14:30 on 3 March 2026." */
    String clock(Instant now) {
        AlertClock clock = new AlertClock(alert.raisedAt());
        String late = clock.isLate(alert.status(), now) ? "; that is late" : "";
        return switch (alert.status()) {
            case RAISED -> "Somebody other than its author must take it on by " + due(clock) + late + ".";
            case ACKNOWLEDGED -> "A decision must stand by " + due(clock) + late + ".";
            case DECIDED -> "It is resolved when somebody other than its author has seen that the child is safe.";
            case RESOLVED -> "It was resolved on " + Dates.moment(alert.statusSinceAt()) + ".";
        };
    }

    private String due(AlertClock clock) {
        return clock.nextDueAt(alert.status()).map(Dates::moment).orElse("now");
    }
}
