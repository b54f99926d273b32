package org.plumbline.children.ssda903;

/** Takes the rows of one file of the set, one by one. */
@FunctionalInterface
interface RowTaker {
    /**
     * Takes a row.
     *
     * @param row the row as a spreadsheet shows it, or the line of the XML
     * @param values by the place of their columns; empty where there is nothing
     */
    void take(int row, String[] values);
}
