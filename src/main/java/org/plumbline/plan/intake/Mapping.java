package org.plumbline.plan.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What each column of a table means.
 *
 * @param headingAt which of the table's rows holds the headings; rows up to it are not read
 * @param columns the meaning of each column, from the first on
 */
public record Mapping(int headingAt, List<ColumnMeaning> columns) {
    public Mapping {
        columns = List.copyOf(columns);
    }

    /** The best guess, for a person to confirm: each meaning for the first column whose heading says it. */
    public static Mapping suggestedFor(SourceTable table) {
        return suggestedFor(table, table.headingAt());
    }

    /** The best guess where a person has said which row holds the headings. */
    public static Mapping suggestedFor(SourceTable table, int headingAt) {
        Set<ColumnMeaning> taken = new HashSet<>();
        List<ColumnMeaning> columns = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            SourceCell heading = table.rows().isEmpty()
                    ? SourceCell.EMPTY
                    : table.rows().get(headingAt).at(column);
            ColumnMeaning meaning = ColumnMeaning.ofHeading(heading.text());
            columns.add(!heading.spread() && taken.add(meaning) ? meaning : ColumnMeaning.LEFT_ALONE);
        }
        return new Mapping(headingAt, columns);
    }

    /** The columns that say this, from left to right. */
    List<Integer> columnsOf(ColumnMeaning meaning) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column) == meaning)
                .boxed()
                .toList();
    }
}
