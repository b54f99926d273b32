package org.plumbline.report.render;

import org.plumbline.report.document.Block.DataTable;

/** Where tables may go on over the end of a page. */
final class TableBreaks {
    private static final int MOST_ROWS = 14;
    /** Some twelve lines of the widest table. */
    private static final int MOST_LETTERS = 1_200;

    private TableBreaks() {}

    /** Whether a table is so short that it is kept on one page. */
    static boolean staysWhole(DataTable table) {
        int letters = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.text().length())
                .sum();
        return table.rows().size() <= MOST_ROWS && letters <= MOST_LETTERS;
    }
}
