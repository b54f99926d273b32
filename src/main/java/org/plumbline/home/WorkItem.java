package org.plumbline.home;

import org.jspecify.annotations.Nullable;
import org.plumbline.page.Tag;

/**
 * One thing on somebody's My work.
 *
 * @param group the part of the page it stands in
 * @param rank what comes first within its part: the lower, the sooner (days left until it is due, for most)
 * @param what is to be done, as the words of a link ("Verify AC-881: visit the child alone")
 * @param href where it is done
 * @param more about it in a line ("Child 10482, East 1"), or null
 * @param when by when, or since when ("12 working days overdue"), or null
 * @param status its status, or null
 */
public record WorkItem(
        WorkGroup group,
        int rank,
        String what,
        String href,
        @Nullable String more,
        @Nullable String when,
        @Nullable Tag status) {}
