package org.plumbline.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;

/**
 * An action as it is agreed.
 *
 * @param child the child it is for, with whom it stays whoever holds the case; null for a task
 * @param source what it came from
 * @param what what must be done
 * @param forChild what is to be better for the child, or for children, when it is done; may be empty
 * @param owner who does it
 * @param manager who agreed it and answers for it, or null when nobody is known
 * @param team the team that holds the child now, or null when no extract says or for a task
 * @param dueOn by when
 */
public record NewAction(
        @Nullable ChildId child,
        ActionSource source,
        String what,
        String forChild,
        WorkerId owner,
        @Nullable WorkerId manager,
        @Nullable TeamId team,
        LocalDate dueOn) {

    /** @throws IllegalArgumentException for a task about a child, and for any other action about none */
    public NewAction {
        if ((child == null) != source instanceof ActionSource.OfTask) {
            throw new IllegalArgumentException("A task concerns no child, and any other action does");
        }
    }
}
