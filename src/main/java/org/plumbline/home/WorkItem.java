package org.plumbline.home;

import org.jspecify.annotations.Nullable;
import org.plumbline.page.Tag;

/**
 * One thing on somebody's My work.
 *
 * @param group the part of the page it stands in
 * @param rank what comes first within its part, the lower the sooner: working days left until it is due, negative when it
 *     is overdue; 0 for what has no day; {@link #SAFETY_FIRST} for what concerns a safety alert
 * @param what is to be done, as the words of a link ("Verify AC-881: visit the child alone")
 * @param href where it is done
 * @param more about it in a line ("Child 10482, East 1"), or null
 * @param when by when, or since when ("12 working days overdue"), or null
 * @param status its status, or null
 * @param standsFor how many things it stands for: one, or all those that a list was too short for
 */
public record WorkItem(
        WorkGroup group,
        int rank,
        String what,
        String href,
        @Nullable String more,
        @Nullable String when,
        @Nullable Tag status,
        int standsFor) {
    /** Before everything that is only late. */
    public static final int SAFETY_FIRST = Integer.MIN_VALUE;

    /** One thing. */
    public WorkItem(
            WorkGroup group,
            int rank,
            String what,
            String href,
            @Nullable String more,
            @Nullable String when,
            @Nullable Tag status) {
        this(group, rank, what, href, more, when, status, 1);
    }

    /** All those for which the list was too short, after those that it shows. */
    public static WorkItem rest(WorkGroup group, int standsFor, String what, String href) {
        return new WorkItem(group, Integer.MAX_VALUE, what, href, null, null, null, standsFor);
    }
}
