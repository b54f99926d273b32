package org.plumbline.plan.bringing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Select;
import org.plumbline.plan.intake.ColumnMeaning;
import org.plumbline.plan.intake.Shade;
import org.plumbline.plan.intake.SourceCell;
import org.plumbline.plan.intake.SourceRow;
import org.plumbline.plan.intake.SourceTable;

/**
 * What each column of a table means: suggested by its heading, with what stands in it, for a person to confirm.
 *
 * @param columns one for each column
 */
record OldPlanColumnsPage(
        String caption,
        FormErrors errors,
        String post,
        int version,
        Select heading,
        Button show,
        List<Select> columns,
        Button goOn,
        String back) {
    static final String TITLE = "What do the columns say?";
    static final String HEADING = "heading";
    private static final int ROWS_OFFERED = 20;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    static OldPlanColumnsPage of(OldPlan old, ChosenTable chosen, FormErrors errors) {
        SourceTable table = old.tables().get(chosen.place());
        return new OldPlanColumnsPage(
                old.name().equals(table.name()) ? old.name() : old.name() + ", " + table.name(),
                errors,
                BringingLinks.columns(old.id(), chosen.place()),
                old.version(),
                heading(table, chosen).error(errors),
                Button.secondary("Show the columns of that row").sends("show", "yes"),
                IntStream.range(0, chosen.columns().size())
                        .mapToObj(column -> column(table, chosen, column, errors))
                        .toList(),
                Button.primary("Save and go on"),
                BringingLinks.tables(old.id()));
    }

    static String field(int column) {
        return "column-" + column;
    }

    private static Select heading(SourceTable table, ChosenTable chosen) {
        List<Choice> rows = IntStream.range(
                        0, Math.min(ROWS_OFFERED, table.rows().size() - 1))
                .mapToObj(at ->
                        Choice.of(Integer.toString(at), rowInWords(table.rows().get(at))))
                .toList();
        return Select.of(HEADING, "Which row holds the headings?", rows)
                .hint("Rows up to it are not read.")
                .chosen(Integer.toString(chosen.headingAt()));
    }

    private static String rowInWords(SourceRow row) {
        String texts = row.cells().stream()
                .filter(cell -> !cell.isEmpty() && !cell.spread())
                .map(cell -> shortened(cell.text()))
                .limit(SAMPLES)
                .collect(Collectors.joining(", "));
        return "Row " + row.number() + ": " + texts;
    }

    private static Select column(SourceTable table, ChosenTable chosen, int column, FormErrors errors) {
        String heading =
                shortened(table.rows().get(chosen.headingAt()).at(column).text());
        List<Choice> meanings = Arrays.stream(ColumnMeaning.values())
                .map(meaning -> Choice.of(meaning.name(), meaning.label()))
                .toList();
        return Select.of(
                        field(column),
                        heading.isEmpty() ? "Column " + (column + 1) + ", without a heading" : heading,
                        meanings)
                .hint(holding(table, chosen.headingAt(), column))
                .chosen(chosen.columns().get(column).name())
                .error(errors);
    }

    /** What stands in a column: its first texts, its colours, and whether cells of it are merged. */
    private static String holding(SourceTable table, int headingAt, int column) {
        List<SourceCell> cells = table.rows().stream()
                .skip(headingAt + 1L)
                .map(row -> row.at(column))
                .toList();
        List<String> said = new ArrayList<>();
        String samples = cells.stream()
                .map(SourceCell::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(text -> "“" + shortened(text) + "”")
                .collect(Collectors.joining(", "));
        said.add(samples.isEmpty() ? "Empty." : "Holds " + samples + ".");
        String colours = cells.stream()
                .map(SourceCell::shade)
                .filter(shade -> shade != Shade.NONE)
                .distinct()
                .map(Shade::word)
                .collect(Collectors.joining(", "));
        if (!colours.isEmpty()) {
            said.add("Coloured " + colours + ".");
        }
        if (cells.stream().anyMatch(SourceCell::spread)) {
            said.add("Some cells are merged; their text counts for every row they cover.");
        }
        return String.join(" ", said);
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LONGEST_SAMPLE
                ? line
                : line.substring(0, LONGEST_SAMPLE - 1).strip() + "…";
    }
}
