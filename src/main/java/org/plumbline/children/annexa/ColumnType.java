package org.plumbline.children.annexa;

/** How the cells of a column are read. */
public enum ColumnType {
    /** An identifier of the case system: digits or text, kept exactly. */
    ID,
    /** A date: an Excel date, or text such as 31/03/2024. */
    DATE,
    /** A whole number, 0 or more. */
    COUNT,
    /** Years, often with decimals; only the whole years are read. */
    AGE,
    /** One of the column's codes. */
    CODE,
    /** The name of a team or a worker; {@code #N/A} and the like name nobody. */
    NAME,
    /** A postcode: checked, never kept. */
    POSTCODE,
    /** Free words. */
    TEXT
}
