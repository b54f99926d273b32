package org.plumbline.plan.board;

import org.jspecify.annotations.Nullable;
import org.plumbline.page.Cell;
import org.plumbline.page.Link;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanLinks;

/**
 * How a board's pages speak of the plan to one reader: all who see the boards read the words, and those who may open
 * the plan find them linked.
 *
 * @param mayOpen whether the reader may open the plan's own pages
 */
public record PlanSight(boolean mayOpen) {

    /** A plan action in a table or list. */
    public Cell action(String words, PlanActionId action) {
        return mayOpen ? Cell.link(words, PlanLinks.action(action)) : Cell.text(words);
    }

    /** The link itself; null for who may not open it. */
    @Nullable
    Link orNull(Link link) {
        return mayOpen ? link : null;
    }
}
