package org.plumbline.plan.bringing;

import java.util.List;
import org.plumbline.plan.intake.ColumnMeaning;
import org.plumbline.plan.intake.Mapping;
import org.plumbline.plan.intake.SourceTable;

/**
 * A table of an old plan from which actions are made.
 *
 * @param place which of the plan's tables, from 0
 * @param headingAt which of its rows holds the headings, from 0
 * @param columns what each column means
 * @param seen whether a person looked at the columns; until then they are a suggestion
 */
record ChosenTable(int place, int headingAt, List<ColumnMeaning> columns, boolean seen) {
    ChosenTable {
        columns = List.copyOf(columns);
    }

    static ChosenTable suggestedFor(SourceTable table, int place) {
        Mapping suggested = Mapping.suggestedFor(table);
        return new ChosenTable(place, suggested.headingAt(), suggested.columns(), false);
    }

    Mapping mapping() {
        return new Mapping(headingAt, columns);
    }

    boolean saysWhat() {
        return columns.contains(ColumnMeaning.WHAT);
    }
}
