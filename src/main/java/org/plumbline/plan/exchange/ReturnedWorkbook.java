package org.plumbline.plan.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.plan.intake.SourceCell;
import org.plumbline.plan.intake.SourceRow;
import org.plumbline.plan.intake.SourceTable;
import org.plumbline.plan.intake.SourceTables;

/** Reads a workbook of a plan that came back. Pure. */
final class ReturnedWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    private ReturnedWorkbook() {}

    /** What came of reading. */
    sealed interface Outcome {}

    /**
     * It is a workbook that was made of a plan.
     *
     * @param code by which it is known
     * @param rows the rows that have a reference, in the workbook's order
     */
    record Read(String code, List<SheetRow> rows) implements Outcome {
        Read {
            rows = List.copyOf(rows);
        }
    }

    /** It is not, or nothing in it may be changed; the reason is a sentence that says what to do. */
    record Refused(String reason) implements Outcome {}

    static Outcome read(byte[] content) {
        return switch (SourceTables.read(content)) {
            case SourceTables.Refused refused -> new Refused(refused.reason());
            case SourceTables.Read read -> of(read.tables());
        };
    }

    private static Outcome of(List<SourceTable> tables) {
        Optional<SourceTable> actions = named(tables, PlanWorkbook.ACTIONS);
        Optional<SourceTable> about = named(tables, PlanWorkbook.ABOUT);
        if (actions.isEmpty() || about.isEmpty()) {
            return new Refused("This workbook was not made of a plan here: it lacks the sheets “" + PlanWorkbook.ACTIONS
                    + "” and “" + PlanWorkbook.ABOUT
                    + "”. Export the plan, and copy what was written into that workbook.");
        }
        Optional<String> frozen = fact(about.get(), PlanWorkbook.FROZEN);
        if (frozen.isPresent()) {
            return new Refused(
                    "This workbook is " + frozen.get() + " of the plan, which is frozen. Export the plan as it"
                            + " stands, and copy what was written into that workbook.");
        }
        return fact(about.get(), PlanWorkbook.CODE)
                .<Outcome>map(code -> rows(code, actions.get()))
                .orElseGet(() -> new Refused(
                        "This workbook has lost the code by which it is known, on the sheet “" + PlanWorkbook.ABOUT
                                + "”. Export the plan again, and copy what was written into that workbook."));
    }

    private static Outcome rows(String code, SourceTable table) {
        List<String> headings =
                table.rows().getFirst().cells().stream().map(SourceCell::text).toList();
        Map<SheetField, Integer> columns = new EnumMap<>(SheetField.class);
        for (SheetField field : SheetField.values()) {
            int column = headings.indexOf(field.heading());
            if (column >= 0) {
                columns.put(field, column);
            }
        }
        if (!columns.containsKey(SheetField.REFERENCE)) {
            return new Refused("The first row of “" + PlanWorkbook.ACTIONS + "” no longer holds the heading “"
                    + SheetField.REFERENCE.heading() + "”. Put the headings back as they were.");
        }
        List<String> lost = Arrays.stream(SheetField.values())
                .filter(field -> field.isOpen() && !columns.containsKey(field))
                .map(SheetField::heading)
                .toList();
        if (!lost.isEmpty()) {
            return new Refused("“" + PlanWorkbook.ACTIONS + "” has lost the column “" + String.join("”, “", lost)
                    + "”. Put it back with its heading as it was.");
        }
        List<SheetRow> rows = new ArrayList<>();
        for (SourceRow row : table.rows().subList(1, table.rows().size())) {
            SheetRow read = row(row, columns);
            if (!read.reference().isEmpty()) {
                rows.add(read);
            }
        }
        return new Read(code, rows);
    }

    private static SheetRow row(SourceRow row, Map<SheetField, Integer> columns) {
        Map<SheetField, String> texts = new EnumMap<>(SheetField.class);
        columns.forEach((field, column) -> {
            String text = row.at(column).text();
            texts.put(field, field.isDay() ? dayIn(text) : text);
        });
        return new SheetRow(texts);
    }

    /** A day typed as text is taken as one; anything else stays as it was typed. */
    private static String dayIn(String text) {
        try {
            return LocalDate.parse(text, DAY).toString();
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    private static Optional<SourceTable> named(List<SourceTable> tables, String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static Optional<String> fact(SourceTable about, String key) {
        return about.rows().stream()
                .filter(row -> row.at(0).text().equals(key))
                .map(row -> row.at(1).text())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
