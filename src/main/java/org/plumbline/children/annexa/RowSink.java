package org.plumbline.children.annexa;

/** Takes the rows of a workbook one by one as they are read. */
@FunctionalInterface
public interface RowSink {
    /** Takes a row; rows come list by list, in the order of their sheets. */
    void take(ListRow row);
}
