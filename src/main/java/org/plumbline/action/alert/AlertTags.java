package org.plumbline.action.alert;

import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** The word, shape and colour of each status of a safety alert, the same everywhere. */
public final class AlertTags {
    /** An alert whose next step is late. */
    static final Tag LATE = Tag.of("Late", Colour.RED, Shape.TRIANGLE);

    /** An alert of which nobody has been told in person. */
    static final Tag NOBODY_REACHED = Tag.of("Nobody reached yet", Colour.RED, Shape.SQUARE);

    private AlertTags() {}

    /** The tag of a status. */
    public static Tag of(AlertStatus status) {
        return switch (status) {
            case RAISED -> Tag.of(status.label(), Colour.RED, Shape.DIAMOND);
            case ACKNOWLEDGED -> Tag.of(status.label(), Colour.ORANGE, Shape.HALF);
            case DECIDED -> Tag.of(status.label(), Colour.PURPLE, Shape.CIRCLE);
            case RESOLVED -> Tag.of(status.label(), Colour.GREEN, Shape.TICK);
        };
    }
}
