package org.plumbline.report.composer.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.document.Block.ChartKind;

/**
 * A piece of a figure.
 *
 * @param heading above it; empty for none
 * @param words a sentence or two before the table; empty for none
 * @param table the numbers, or null where there are only words
 * @param chart how the table is drawn, or null
 */
public record FigurePart(
        String heading,
        String words,
        @Nullable FigureTable table,
        @Nullable Drawing chart) {

    /**
     * How a table is drawn.
     *
     * @param sentence what it shows
     * @param columns which columns, by position
     */
    public record Drawing(String sentence, ChartKind kind, List<Integer> columns) {
        public Drawing {
            columns = List.copyOf(columns);
        }
    }

    /** A table alone. */
    public static FigurePart of(FigureTable table) {
        return new FigurePart("", "", table, null);
    }

    /** A table with its drawing. */
    public static FigurePart drawn(FigureTable table, Drawing chart) {
        return new FigurePart("", "", table, chart);
    }

    /** Words alone. */
    public static FigurePart words(String words) {
        return new FigurePart("", words, null, null);
    }

    /** The same under a heading, after some words. */
    public FigurePart under(String newHeading, String newWords) {
        return new FigurePart(newHeading, newWords, table, chart);
    }
}
