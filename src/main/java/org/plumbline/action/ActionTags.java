package org.plumbline.action;

import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** The word, shape and colour of each status of an action, the same everywhere. */
public final class ActionTags {
    /** An action whose owner's time has run out. */
    public static final Tag OVERDUE = Tag.of("Overdue", Colour.RED, Shape.TRIANGLE);

    private ActionTags() {}

    /** The tag of a status. */
    public static Tag of(ActionStatus status) {
        return switch (status) {
            case OPEN -> Tag.of(status.label(), Colour.BLUE, Shape.RING);
            case PROPOSED_DONE -> Tag.of(status.label(), Colour.PURPLE, Shape.HALF);
            case SENT_BACK -> Tag.of(status.label(), Colour.ORANGE, Shape.DOWN);
            case VERIFIED -> Tag.of(status.label(), Colour.GREEN, Shape.TICK);
            case WITHDRAWN -> Tag.of(status.label(), Colour.GREY, Shape.CROSS);
        };
    }
}
