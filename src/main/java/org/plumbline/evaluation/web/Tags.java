package org.plumbline.evaluation.web;

import org.plumbline.evaluation.GradeTags;
import org.plumbline.evaluation.judging.SectionState;
import org.plumbline.evaluation.tool.Grade;
import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** The look of states and grades on this room's pages. */
final class Tags {
    static final Tag OVERDUE = Tag.of("Overdue", Colour.RED, Shape.TRIANGLE);

    private Tags() {}

    static Tag of(SectionState state) {
        return switch (state) {
            case NOT_STARTED -> Tag.of(state.words(), Colour.GREY, Shape.RING);
            case IN_PROGRESS -> Tag.of(state.words(), Colour.LIGHT_BLUE, Shape.HALF);
            case COMPLETE -> Tag.of(state.words(), Colour.GREEN, Shape.TICK);
            case NEEDS_ANSWER -> Tag.of(state.words(), Colour.ORANGE, Shape.TRIANGLE);
        };
    }

    static Tag of(Grade grade) {
        return GradeTags.of(grade.word(), grade.rank());
    }
}
