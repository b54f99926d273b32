package org.plumbline.children.annexa;

/**
 * Something in a workbook that somebody should know, with its place.
 *
 * @param file the file's name, never its path
 * @param sheet the sheet's tab, or empty when the problem is the file's
 * @param row the row as Excel shows it, or 0 when the problem is the sheet's or the file's
 * @param column the heading as found, or the official one for a column that is missing; empty when it is no column's
 * @param kind what kind of problem
 * @param message what was found, what is expected, what to do
 */
public record Problem(String file, String sheet, int row, String column, ProblemKind kind, String message) {

    /** How bad it is. */
    public Severity severity() {
        return kind.severity();
    }

    /** The row's name, by which it can be set aside. */
    public RowName rowName() {
        return new RowName(sheet, row);
    }
}
