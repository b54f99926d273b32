package org.plumbline.plan.intake;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of an old plan.
 *
 * @param name the sheet's name, or which table of the document it is
 * @param rows those that show anything
 */
public record SourceTable(String name, List<SourceRow> rows) {
    /** Titles and notes often stand above the headings. */
    private static final int DEEPEST_HEADING = 15;

    public SourceTable {
        rows = List.copyOf(rows);
    }

    /** How many columns its widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * Where among the rows the headings stand: the row in which most columns are recognised, or else the first with three
     * texts of its own.
     */
    public int headingAt() {
        int depth = Math.min(DEEPEST_HEADING, rows.size());
        int most = IntStream.range(0, depth).map(this::recognisedIn).max().orElse(0);
        return IntStream.range(0, depth)
                .filter(at ->
                        most >= 2 ? recognisedIn(at) == most : rows.get(at).filled() >= 3)
                .findFirst()
                .orElse(0);
    }

    private int recognisedIn(int at) {
        return (int) rows.get(at).cells().stream()
                .filter(cell -> !cell.spread())
                .map(cell -> ColumnMeaning.ofHeading(cell.text()))
                .filter(meaning -> meaning != ColumnMeaning.LEFT_ALONE)
                .distinct()
                .count();
    }
}
