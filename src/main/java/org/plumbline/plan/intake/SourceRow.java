package org.plumbline.plan.intake;

import java.util.List;

/**
 * A row of an old plan's table.
 *
 * @param number as people count it in the file, from 1
 * @param cells from the first column on; a merged cell's text stands in each cell that it covers
 */
public record SourceRow(int number, List<SourceCell> cells) {
    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** The cell in this column, counted from 0; an empty one beyond the row's end. */
    public SourceCell at(int column) {
        return column < cells.size() ? cells.get(column) : SourceCell.EMPTY;
    }

    /** How many cells show something of their own. */
    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty() && !cell.spread()).count();
    }

    /** Whether the row is one text over the whole width, or alone in its row: the heading of the rows below it. */
    boolean isHeadingOfRows() {
        return filled() == 1
                && (cells.stream().filter(cell -> !cell.isEmpty()).count() > 1
                        || !cells.getFirst().isEmpty());
    }
}
