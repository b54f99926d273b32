package org.plumbline.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with a caption: {@code @template.page.table(page.rows())}. The first cell of each row heads the row.
 *
 * @param captionHidden the caption is there for screen readers only, because a heading says the same
 * @param sortable the reader may sort the rows on the page by each column (needs scripts)
 */
public record Table(
        String caption, boolean captionHidden, boolean sortable, List<Column> columns, List<List<Cell>> rows) {

    private static final int FEW_COLUMNS = 3;

    /** A column's heading; numbers stand at the right. */
    public record Column(String heading, boolean numeric) {}

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table without columns and rows. */
    public static Table of(String caption) {
        return new Table(caption, false, false, List.of(), List.of());
    }

    public Table column(String heading) {
        return column(new Column(heading, false));
    }

    public Table numericColumn(String heading) {
        return column(new Column(heading, true));
    }

    public Table hideCaption() {
        return new Table(caption, true, sortable, columns, rows);
    }

    public Table asSortable() {
        return new Table(caption, captionHidden, true, columns, rows);
    }

    public Table rows(List<List<Cell>> all) {
        return new Table(caption, captionHidden, sortable, columns, all);
    }

    private Table column(Column column) {
        var longer = new ArrayList<>(columns);
        longer.add(column);
        return new Table(caption, captionHidden, sortable, longer, rows);
    }

    /** A table of few columns keeps them near each other instead of at the two edges of the page. */
    String cssClass() {
        return "govuk-table plumbline-table" + (columns.size() <= FEW_COLUMNS ? " plumbline-table--few" : "");
    }

    String headerClass(Column column) {
        return "govuk-table__header" + (column.numeric() ? " govuk-table__header--numeric" : "");
    }

    String cellClass(int index) {
        return "govuk-table__cell" + (columns.get(index).numeric() ? " govuk-table__cell--numeric" : "");
    }
}
