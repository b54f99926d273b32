package org.plumbline.plan.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of an old plan's table, read by a mapping.
 *
 * @param rows those that say what is to be done
 * @param leftOut those below the headings that do not, each with the reason
 */
public record Intake(List<IntakeRow> rows, List<LeftOut> leftOut) {
    public Intake {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A row that became no action.
     *
     * @param sourceRow as people count it in the file, from 1
     * @param found what it shows
     * @param why as a sentence
     */
    public record LeftOut(int sourceRow, String found, String why) {}

    /** Reads the rows below the headings. A row of one text over the whole width names the theme of the rows below it. */
    public static Intake of(SourceTable table, Mapping mapping) {
        List<IntakeRow> rows = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        RowReader reader = new RowReader(table, mapping);
        String theme = "";
        for (SourceRow row :
                table.rows().stream().skip(mapping.headingAt() + 1L).toList()) {
            if (reader.repeatsHeadings(row)) {
                leftOut.add(new LeftOut(row.number(), reader.found(row), "It repeats the headings."));
            } else if (reader.saysWhat(row)) {
                rows.add(reader.read(row, theme));
            } else if (row.isHeadingOfRows()) {
                theme = reader.found(row);
            } else {
                leftOut.add(new LeftOut(row.number(), reader.found(row), "It does not say what is to be done."));
            }
        }
        return new Intake(rows, leftOut);
    }
}
