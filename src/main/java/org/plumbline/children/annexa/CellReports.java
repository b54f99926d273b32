package org.plumbline.children.annexa;

import org.plumbline.children.workbook.CellKind;
import org.plumbline.children.workbook.SheetCursor;

/** Says what is wrong with a cell that is blank or not understood. */
final class CellReports {
    private CellReports() {}

    static void report(SheetPlan plan, int position, SheetCursor cells, Value value, Problems problems) {
        Column column = plan.list().columns().get(position);
        if (column == plan.list().identity()) {
            // Reported with the row, which is unusable without it.
            return;
        }
        String heading = plan.heading(position);
        if (value instanceof Value.Unclear(String found)) {
            boolean failed = cells.kind(plan.place(position)) == CellKind.ERROR;
            if (failed && column.type() != ColumnType.NAME) {
                problems.add(ProblemKind.CELL_ERROR, cells.row(), heading, found, expected(column));
            } else {
                unclear(column, heading, cells.row(), found, problems);
            }
        } else if (column.isRequired()) {
            problems.add(ProblemKind.BLANK, cells.row(), heading, expected(column));
        }
    }

    private static void unclear(Column column, String heading, int row, String found, Problems problems) {
        switch (column.type()) {
            case DATE -> problems.add(ProblemKind.DATE_UNCLEAR, row, heading, found);
            case COUNT, AGE -> problems.add(ProblemKind.NUMBER_UNCLEAR, row, heading, found);
            case POSTCODE -> problems.add(ProblemKind.POSTCODE_UNCLEAR, row, heading, found);
            case NAME -> problems.add(ProblemKind.NOBODY_NAMED, row, heading, found);
            case CODE, ID, TEXT -> problems.add(ProblemKind.VALUE_UNCLEAR, row, heading, found, expected(column));
        }
    }

    private static String expected(Column column) {
        CodeSet codes = column.codes();
        return switch (column.type()) {
            case CODE -> codes == null ? "a code" : codes.expectation();
            case DATE -> "a date, such as 31/03/2024";
            case COUNT -> "a whole number, 0 or more";
            case AGE -> "an age in years";
            case NAME -> "a name; the child stays where the extract before had them";
            case POSTCODE -> "a postcode, such as AB1 2CD";
            case ID -> "an identifier of at most 64 characters";
            case TEXT -> "some text";
        };
    }
}
