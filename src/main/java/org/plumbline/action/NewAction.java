package org.plumbline.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;

/**
 * An action as it is agreed.
 *
 * @param child the child it is for; it stays with the child whoever holds the case
 * @param source what it came from
 * @param what what must be done
 * @param forChild what is to be better for the child when it is done; may be empty
 * @param owner who does it
 * @param manager who agreed it and answers for it, or null when nobody is known
 * @param team the team that holds the child now, or null when no extract says
 * @param dueOn by when
 */
public record NewAction(
        ChildId child,
        ActionSource source,
        String what,
        String forChild,
        WorkerId owner,
        @Nullable WorkerId manager,
        @Nullable TeamId team,
        LocalDate dueOn) {}
