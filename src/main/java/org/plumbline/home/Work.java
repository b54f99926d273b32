package org.plumbline.home;

import java.util.List;
import org.plumbline.page.SafetyBanner;

/**
 * What came of a question.
 *
 * @param alerts open safety alerts, which stand above everything on the page, the oldest first
 * @param items in any order
 */
public record Work(List<SafetyBanner> alerts, List<WorkItem> items) {
    public Work {
        alerts = List.copyOf(alerts);
        items = List.copyOf(items);
    }

    /** Things to do. */
    public static Work of(List<WorkItem> items) {
        return new Work(List.of(), items);
    }
}
