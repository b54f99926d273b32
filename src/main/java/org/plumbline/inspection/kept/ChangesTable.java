package org.plumbline.inspection.kept;

import java.util.List;
import org.plumbline.page.Cell;
import org.plumbline.page.Table;

/** What a correction changed, as a table: the same before and after it is kept. */
public final class ChangesTable {
    private ChangesTable() {}

    /** One change a row. */
    public static Table of(String caption, List<ContentChange> changes) {
        return Table.of(caption)
                .hideCaption()
                .column("What")
                .column("Was")
                .column("Is")
                .rows(changes.stream()
                        .map(one -> List.of(
                                Cell.text(one.what()),
                                Cell.text(one.was().isEmpty() ? "Not there" : one.was()),
                                Cell.text(one.now().isEmpty() ? "Taken out" : one.now())))
                        .toList());
    }
}
