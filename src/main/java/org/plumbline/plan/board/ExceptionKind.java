package org.plumbline.plan.board;

import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** Why a board should look at a plan action, what weighs most first. */
enum ExceptionKind {
    /** Red: it will come late, or not come off as things are. */
    OFF_TRACK,
    /** Its day has come and gone, whatever those who lead it say of it. */
    PAST_DUE,
    /** Amber: it may come late or not come off. */
    AT_RISK,
    /** It was put off to a later day. */
    SLIPPED,
    /** Something is claimed of it that no evidence shows. */
    UNEVIDENCED,
    /** Nobody answered for it within six weeks. */
    STALE,
    /** What it answers was said before, by an earlier inspection or review. */
    RECURRING;

    /** Its one look: a word, a shape and a colour. */
    Tag tag() {
        return switch (this) {
            case OFF_TRACK -> Tag.of("Off track", Colour.RED, Shape.DIAMOND);
            case PAST_DUE -> Tag.of("Past its day", Colour.PINK, Shape.DOWN);
            case AT_RISK -> Tag.of("At risk", Colour.ORANGE, Shape.TRIANGLE);
            case SLIPPED -> Tag.of("Put off", Colour.YELLOW, Shape.PAUSE);
            case UNEVIDENCED -> Tag.of("No evidence", Colour.PURPLE, Shape.RING);
            case STALE -> Tag.of("Not updated", Colour.GREY, Shape.HALF);
            case RECURRING -> Tag.of("Came back", Colour.BLUE, Shape.SQUARE);
        };
    }
}
