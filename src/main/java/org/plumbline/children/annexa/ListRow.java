package org.plumbline.children.annexa;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, read.
 *
 * @param list the list it stands in
 * @param file the file it stands in
 * @param sheet the sheet's tab
 * @param row the row as Excel shows it
 * @param id the id of the child (in List 11 of the adopter)
 * @param values a value for each of the list's columns, in their order
 */
public record ListRow(AnnexList list, String file, String sheet, int row, String id, List<Value> values) {

    /** The value in a column; blank when the list or the sheet does not have it. */
    public Value value(Column column) {
        int position = list.position(column);
        return position < 0 ? Value.Blank.CELL : values.get(position);
    }

    /** The date in a column, or null when there is none that is understood. */
    public @Nullable LocalDate day(Column column) {
        return value(column) instanceof Value.Day(LocalDate on) ? on : null;
    }

    /** The code in a column, or null when there is none that is understood. */
    public @Nullable String code(Column column) {
        return value(column) instanceof Value.Code(String code) ? code : null;
    }

    /** The words (a name, an id) in a column, or null when there are none. */
    public @Nullable String words(Column column) {
        return value(column) instanceof Value.Words(String words) ? words : null;
    }

    /** The number in a column, or null when there is none that is understood. */
    public @Nullable Integer count(Column column) {
        return value(column) instanceof Value.Count(int count) ? count : null;
    }
}
