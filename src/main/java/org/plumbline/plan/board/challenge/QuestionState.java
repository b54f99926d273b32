package org.plumbline.plan.board.challenge;

import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** Where a question stands. */
enum QuestionState {
    /** Nobody has answered. */
    OPEN("Waits for an answer"),
    /** Somebody has, and the board has not said yet whether that is enough. */
    ANSWERED("Answered"),
    /** The board said that the answer is not enough. */
    PRESSED("Asked again"),
    /** The board said that it is. */
    ACCEPTED("Accepted");

    private final String label;

    QuestionState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether those who answer for the plan owe the board something. */
    boolean waitsForAnswer() {
        return this == OPEN || this == PRESSED;
    }

    /** Its one look. */
    Tag tag() {
        return switch (this) {
            case OPEN -> Tag.of(label, Colour.ORANGE, Shape.RING);
            case ANSWERED -> Tag.of(label, Colour.LIGHT_BLUE, Shape.HALF);
            case PRESSED -> Tag.of(label, Colour.RED, Shape.TRIANGLE);
            case ACCEPTED -> Tag.of(label, Colour.GREEN, Shape.TICK);
        };
    }
}
