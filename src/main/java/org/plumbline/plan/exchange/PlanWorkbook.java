package org.plumbline.plan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.plumbline.plan.Delivery;

/**
 * Writes a plan as a workbook: a sheet of actions in which only what may be changed is unlocked, and a sheet that says how.
 * The lock keeps people from slips, not from malice: what comes back is compared, whatever was done to it.
 */
final class PlanWorkbook {
    static final String ACTIONS = "Plan actions";
    static final String ABOUT = "Read me first";
    static final String CODE = "Code";
    static final String FROZEN = "Frozen as";
    /** States that somebody may report; that others have verified is no report. */
    static final List<Delivery> STATES =
            List.of(Delivery.NOT_STARTED, Delivery.ON_TRACK, Delivery.AT_RISK, Delivery.OFF_TRACK, Delivery.DELIVERED);

    private static final String LISTS = "Lists";
    /** Office reads {@code _x0041_} in a text as the letter A: the underscore of such a text is written that way itself. */
    private static final String ESCAPE = "_(?=x[0-9A-Fa-f]{4}_)";

    private static final String DAY = "dd/mm/yyyy";

    private PlanWorkbook() {}

    /**
     * Writes it.
     *
     * @param facts what it is, as pairs for the sheet that explains it; the code or the frozen version is among them
     * @param open whether anything may be changed; false for a frozen version
     */
    static byte[] write(List<SheetRow> rows, List<Map.Entry<String, String>> facts, boolean open) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Plumbline", "1.0")) {
            Worksheet actions = workbook.newWorksheet(ACTIONS);
            Worksheet about = workbook.newWorksheet(ABOUT);
            Worksheet lists = workbook.newWorksheet(LISTS);
            states(lists);
            actions(actions, lists, rows, open);
            about(about, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void states(Worksheet lists) {
        for (int at = 0; at < STATES.size(); at++) {
            lists.value(at, 0, STATES.get(at).label());
        }
        lists.setVisibilityState(VisibilityState.HIDDEN);
    }

    private static void actions(Worksheet sheet, Worksheet lists, List<SheetRow> rows, boolean open)
            throws IOException {
        for (SheetField field : SheetField.values()) {
            int column = field.column();
            sheet.value(0, column, field.heading());
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, field.width());
        }
        sheet.freezePane(1, 1);
        for (int at = 0; at < rows.size(); at++) {
            row(sheet, at + 1, rows.get(at), open);
        }
        if (open && !rows.isEmpty()) {
            int delivery = SheetField.DELIVERY.column();
            sheet.range(1, delivery, rows.size(), delivery)
                    .validateWithList(lists.range(0, 0, STATES.size() - 1, 0))
                    .errorTitle("Delivery")
                    .error("Choose one of the states in the list. Others verify what is delivered.")
                    .showErrorMessage(true);
        }
        sheet.protect("", SheetProtectionOption.SHEET, SheetProtectionOption.FORMAT_COLUMNS);
    }

    private static void row(Worksheet sheet, int row, SheetRow action, boolean open) {
        for (SheetField field : SheetField.values()) {
            int column = field.column();
            String text = action.text(field);
            if (field.isDay() && !text.isEmpty()) {
                sheet.value(row, column, LocalDate.parse(text));
            } else if (!text.isEmpty()) {
                sheet.value(row, column, text.replaceAll(ESCAPE, "_x005F_"));
            }
            var style = sheet.style(row, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .protectionOption(ProtectionOption.LOCKED, !(open && field.isOpen()));
            if (field.isDay()) {
                style.format(DAY);
            }
            style.set();
        }
    }

    private static void about(Worksheet sheet, List<Map.Entry<String, String>> facts) throws IOException {
        sheet.width(0, 24);
        sheet.width(1, 100);
        int row = 0;
        for (var fact : facts) {
            sheet.value(row, 0, fact.getKey());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            sheet.value(row, 1, fact.getValue());
            sheet.style(row++, 1).wrapText(true).set();
        }
        sheet.protect("");
    }
}
