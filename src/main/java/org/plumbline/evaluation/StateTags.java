package org.plumbline.evaluation;

import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** The one look of each state of an evaluation, wherever it is shown. */
public final class StateTags {
    private StateTags() {}

    /** A state as a tag. */
    public static Tag of(EvaluationState state) {
        return switch (state) {
            case ALLOCATED -> Tag.of(state.words(), Colour.GREY, Shape.RING);
            case IN_PROGRESS -> Tag.of(state.words(), Colour.LIGHT_BLUE, Shape.HALF);
            case COMPLETED -> Tag.of(state.words(), Colour.GREEN, Shape.TICK);
            case WITHDRAWN -> Tag.of(state.words(), Colour.GREY, Shape.CROSS);
        };
    }
}
