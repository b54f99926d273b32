package org.plumbline.children.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells that are merged into one: only the first of them holds anything.
 *
 * @param reference as Excel shows it: {@code B4:B7}
 * @param firstColumn from 0
 * @param lastColumn from 0
 * @param firstRow as Excel shows it, from 1
 * @param lastRow as Excel shows it, from 1
 */
public record MergedCells(String reference, int firstColumn, int lastColumn, int firstRow, int lastRow) {
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    /** The cells of a reference; empty for one that is none. */
    static Optional<MergedCells> find(@Nullable String reference) {
        if (reference == null) {
            return Optional.empty();
        }
        Matcher parts = REFERENCE.matcher(reference);
        return parts.matches()
                ? Optional.of(new MergedCells(
                        reference,
                        column(parts.group(1)),
                        column(parts.group(3)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(4))))
                : Optional.empty();
    }

    /** Whether they take the place of this column's cells in several rows. */
    public boolean hideRowsOf(int column) {
        return firstColumn <= column && column <= lastColumn && firstRow < lastRow;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
