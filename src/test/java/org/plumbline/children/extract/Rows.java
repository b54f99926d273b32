package org.plumbline.children.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.Column;
import org.plumbline.children.annexa.ListRow;
import org.plumbline.children.annexa.Value;

/** Makes rows as the reader hands them on; what is not given is blank. */
final class Rows {
    private Rows() {}

    static ListRow row(AnnexList list, Map<Column, ?> cells) {
        List<Value> values = new ArrayList<>();
        for (Column column : list.columns()) {
            values.add(cells.containsKey(column) ? value(column, cells.get(column)) : Value.Blank.CELL);
        }
        return new ListRow(list, "annex-a.xlsx", list.title(), 2, "7", values);
    }

    private static Value value(Column column, Object cell) {
        return switch (cell) {
            case Value value -> value;
            case LocalDate on -> new Value.Day(on);
            case Integer count -> new Value.Count(count);
            default -> column.codes() == null ? new Value.Words(cell.toString()) : new Value.Code(cell.toString());
        };
    }
}
