package org.plumbline.report.render;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.report.document.Block.DataTable;

/** Shares the width of a page out among the columns of a table: no word is broken while there is room for all of them. */
final class ColumnWidths {
    /** An average bold letter of the tables' size and the margins of a cell, in twentieths of a point. */
    private static final int LETTER = 130;

    private static final int CELL_MARGINS = 230;
    /** Longer texts run over several lines anyway. */
    private static final int MOST_LETTERS = 90;

    private static final int MOST_LETTERS_OF_A_WORD = 24;

    private ColumnWidths() {}

    /** The widths of the columns; they add up to {@code whole} or a few units less. */
    static int[] of(DataTable table, int whole) {
        int[] least = columns(table)
                .map(column -> CELL_MARGINS + LETTER * longestWord(table, column))
                .toArray();
        int[] wanted = columns(table)
                .map(column -> Math.max(least[column], CELL_MARGINS + LETTER * longestText(table, column)))
                .toArray();
        int sumOfLeast = Arrays.stream(least).sum();
        int more = Arrays.stream(wanted).sum() - sumOfLeast;
        if (sumOfLeast >= whole) {
            return columns(table)
                    .map(column -> (int) ((long) whole * least[column] / sumOfLeast))
                    .toArray();
        }
        int spare = whole - sumOfLeast;
        return columns(table)
                .map(column -> least[column]
                        + (more == 0
                                ? spare / least.length
                                : (int) ((long) spare * (wanted[column] - least[column]) / more)))
                .toArray();
    }

    private static IntStream columns(DataTable table) {
        return IntStream.range(0, table.columns().size());
    }

    private static int longestWord(DataTable table, int column) {
        return texts(table, column)
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .mapToInt(String::length)
                .map(length -> Math.min(length, MOST_LETTERS_OF_A_WORD))
                .max()
                .orElse(0);
    }

    private static int longestText(DataTable table, int column) {
        return texts(table, column)
                .mapToInt(String::length)
                .map(length -> Math.min(length, MOST_LETTERS))
                .max()
                .orElse(0);
    }

    private static Stream<String> texts(DataTable table, int column) {
        return Stream.concat(
                Stream.of(table.columns().get(column).heading()),
                table.rows().stream().map(row -> row.cells().get(column).text()));
    }
}
