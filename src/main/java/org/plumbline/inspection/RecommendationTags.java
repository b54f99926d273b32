package org.plumbline.inspection;

import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** The word, shape and colour of what is said of recommendations, the same everywhere. */
public final class RecommendationTags {
    /** The source asks for it at once or with priority. */
    public static final Tag IMMEDIATE = Tag.of("Immediate", Colour.RED, Shape.TRIANGLE);
    /** A person linked it to another that says the same. */
    public static final Tag RECURRING = Tag.of("Recurring", Colour.PINK, Shape.SQUARE);
    /** It was entered by mistake. */
    public static final Tag WITHDRAWN = Tag.of("Withdrawn", Colour.GREY, Shape.CROSS);

    private RecommendationTags() {}

    /** The tag of a state. */
    public static Tag of(RecommendationState state) {
        return switch (state) {
            case OPEN -> Tag.of(state.label(), Colour.BLUE, Shape.RING);
            case IN_HAND -> Tag.of(state.label(), Colour.PURPLE, Shape.HALF);
            case SAID_COMPLETE -> Tag.of(state.label(), Colour.TURQUOISE, Shape.CIRCLE);
            case NOT_TAKEN_UP -> Tag.of(state.label(), Colour.ORANGE, Shape.PAUSE);
        };
    }
}
