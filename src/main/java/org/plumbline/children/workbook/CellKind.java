package org.plumbline.children.workbook;

/** What a cell holds. A formula is read as the value it last had; the formula itself is never looked at. */
public enum CellKind {
    BLANK,
    NUMBER,
    TEXT,
    BOOLEAN,
    ERROR
}
