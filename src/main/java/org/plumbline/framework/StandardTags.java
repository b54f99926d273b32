package org.plumbline.framework;

import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** How the states of a practice standard look. */
final class StandardTags {
    private StandardTags() {}

    static Tag of(StandardState state) {
        return switch (state) {
            case IN_FORCE -> Tag.of("In force", Colour.GREEN, Shape.CIRCLE);
            case COMING -> Tag.of("Not yet in force", Colour.LIGHT_BLUE, Shape.RING);
            case RETIRED -> Tag.of("Retired", Colour.GREY, Shape.CROSS);
        };
    }
}
