package org.plumbline.evaluation;

import org.plumbline.page.StackedBars.Fill;

/** How grades are filled in bars, the same wherever they are drawn. */
public final class GradeFills {
    private GradeFills() {}

    /**
     * The usual four steps look alike everywhere; a longer scale goes on with the other patterns.
     *
     * @param rank position on the scale, 1 the worst
     */
    public static Fill of(int rank) {
        return switch (rank) {
            case 1 -> Fill.CROSS;
            case 2 -> Fill.DOTS;
            case 3 -> Fill.STRIPES;
            case 4 -> Fill.SOLID;
            case 5 -> Fill.LINES;
            default -> Fill.PLAIN;
        };
    }
}
