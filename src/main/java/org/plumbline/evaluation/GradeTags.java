package org.plumbline.evaluation;

import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** The one look of each grade, wherever it is shown. */
public final class GradeTags {
    private GradeTags() {}

    /**
     * A grade as a tag.
     *
     * @param word of the grade
     * @param rank on its scale, 1 the worst
     */
    public static Tag of(String word, int rank) {
        return switch (rank) {
            case 1 -> Tag.of(word, Colour.RED, Shape.DIAMOND);
            case 2 -> Tag.of(word, Colour.YELLOW, Shape.HALF);
            case 3 -> Tag.of(word, Colour.GREEN, Shape.CIRCLE);
            default -> Tag.of(word, Colour.PURPLE, Shape.STAR);
        };
    }
}
