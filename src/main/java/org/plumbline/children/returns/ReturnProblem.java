package org.plumbline.children.returns;

import org.plumbline.children.annexa.Severity;

/**
 * Something in a return that somebody should know, with its place.
 *
 * @param file the file's name, never its path
 * @param table the file of the set or the block of the census; empty when the problem is the file's
 * @param row the row as a spreadsheet shows it (the first is 1), or the line of an XML file; 0 when it is no row's
 * @param column the heading or element; empty when it is none's
 * @param kind what kind of problem
 * @param message what was found, what is expected, what to do
 */
public record ReturnProblem(String file, String table, int row, String column, ReturnProblemKind kind, String message) {

    /** How bad it is. */
    public Severity severity() {
        return kind.severity();
    }
}
