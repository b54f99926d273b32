package org.plumbline.plan.board.challenge;

/** One question of a board, said aloud as {@code BQ-7}. */
public record QuestionId(long value) {

    /** The reference people say aloud. */
    public String reference() {
        return "BQ-" + value;
    }
}
