package org.plumbline.home;

import java.util.List;
import org.plumbline.page.SafetyBanner;

/** Port: the open safety alerts that stand above everything on the home of those who must answer them. */
@FunctionalInterface
public interface SafetyWatch {

    /** The alerts that concern this person, the oldest first. */
    List<SafetyBanner> alertsFor(Viewer viewer);
}
