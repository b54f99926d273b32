package org.plumbline.plan;

import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** The word, shape and colour of each state of a plan action, the same everywhere. */
public final class PlanTags {
    /** Without an answer from its lead for more than six weeks: what it said last is no longer vouched for. */
    public static final Tag NOT_UPDATED = Tag.of("Not updated", Colour.GREY, Shape.PAUSE);

    /** Past its due date, and nobody says that it is delivered. */
    public static final Tag OVERDUE = Tag.of("Overdue", Colour.RED, Shape.TRIANGLE);

    private PlanTags() {}

    /** The tag of a state of delivery. */
    public static Tag of(Delivery delivery) {
        return switch (delivery) {
            case NOT_STARTED -> Tag.of(delivery.label(), Colour.GREY, Shape.RING);
            case ON_TRACK -> Tag.of(delivery.label(), Colour.GREEN, Shape.CIRCLE);
            case AT_RISK -> Tag.of(delivery.label(), Colour.ORANGE, Shape.DIAMOND);
            case OFF_TRACK -> Tag.of(delivery.label(), Colour.RED, Shape.DOWN);
            case DELIVERED -> Tag.of(delivery.label(), Colour.LIGHT_BLUE, Shape.HALF);
            case VERIFIED -> Tag.of(delivery.label(), Colour.BLUE, Shape.TICK);
        };
    }

    /** The tag of a state of impact. */
    public static Tag of(Impact impact) {
        return switch (impact) {
            case NONE_YET -> Tag.of(impact.label(), Colour.GREY, Shape.RING);
            case EARLY -> Tag.of(impact.label(), Colour.YELLOW, Shape.HALF);
            case EVIDENT -> Tag.of(impact.label(), Colour.TURQUOISE, Shape.CIRCLE);
            case EMBEDDED -> Tag.of(impact.label(), Colour.GREEN, Shape.STAR);
        };
    }

    /** The tag of delivery as it may be shown: not the old state when nobody has vouched for it in six weeks. */
    public static Tag ofDelivery(ActionSnapshot action) {
        return action.stale() ? NOT_UPDATED : of(action.delivery());
    }

    /** The tag of what became of an action at the end of its phase. */
    public static Tag of(Fate fate) {
        return switch (fate) {
            case COMPLETED -> Tag.of(fate.label(), Colour.BLUE, Shape.TICK);
            case CARRIED -> Tag.of(fate.label(), Colour.PURPLE, Shape.DOWN);
            case EXPANDED -> Tag.of(fate.label(), Colour.PURPLE, Shape.STAR);
            case DROPPED -> Tag.of(fate.label(), Colour.GREY, Shape.CROSS);
        };
    }
}
