package org.plumbline.action;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;

/** The list of actions as a workbook: one sheet with the actions, one that says what they are and who took them out. */
final class ActionsWorkbook {
    private static final List<String> HEADINGS = List.of(
            "Action",
            "For",
            "Team that holds the child",
            "What must be done",
            "What is to be better",
            "Owner",
            "Manager",
            "Agreed",
            "First agreed for",
            "Due",
            "Overdue",
            "Status",
            "Status since");
    private static final double[] WIDTHS = {10, 22, 26, 60, 40, 26, 26, 13, 16, 13, 10, 16, 13};

    private ActionsWorkbook() {}

    /**
     * @param narrowing the filter in words, empty for none
     * @param chainValue the newest value of the trail's chain
     */
    static byte[] write(
            List<ListedAction> actions, Ageing ageing, String narrowing, String by, Instant at, String chainValue) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Plumbline", "1.0")) {
            actions(workbook.newWorksheet("Actions"), actions, ageing);
            about(workbook.newWorksheet("About this list"), actions, narrowing, by, at, chainValue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void actions(Worksheet sheet, List<ListedAction> actions, Ageing ageing) throws IOException {
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(0, column, HEADINGS.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(1, 1);
        int row = 1;
        for (var action : actions) {
            action(sheet, row++, action, ageing);
        }
        sheet.finish();
    }

    private static void action(Worksheet sheet, int row, ListedAction listed, Ageing ageing) {
        ActionRow action = listed.action();
        sheet.value(row, 0, action.id().reference());
        sheet.value(row, 1, listed.about());
        text(sheet, row, 2, listed.teamName());
        sheet.value(row, 3, action.what());
        sheet.value(row, 4, action.forChild());
        sheet.value(row, 5, listed.ownerName());
        text(sheet, row, 6, listed.managerName());
        day(sheet, row, 7, Dates.dayOf(action.agreedAt()));
        day(sheet, row, 8, action.baselineDueOn());
        day(sheet, row, 9, action.dueOn());
        sheet.value(row, 10, ageing.isOverdue(action) ? "Yes" : "No");
        sheet.value(row, 11, action.status().label());
        day(sheet, row, 12, Dates.dayOf(action.statusSinceAt()));
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String words) {
        if (words != null) {
            sheet.value(row, column, words);
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
    }

    private static void about(
            Worksheet sheet, List<ListedAction> actions, String narrowing, String by, Instant at, String chainValue)
            throws IOException {
        var facts = List.of(
                Map.entry("What", "Actions, the soonest due first"),
                Map.entry("Actions", Numbers.whole(actions.size())),
                Map.entry("Filter", narrowing.isEmpty() ? "None: all that are not finished" : narrowing),
                Map.entry("Made", Dates.moment(at) + ", by " + by),
                Map.entry("Newest link of the trail", chainValue),
                Map.entry("Keep it safe", "It holds the case system's ids. Keep it inside the authority."));
        sheet.width(0, 26);
        sheet.width(1, 90);
        int row = 0;
        for (var fact : facts) {
            sheet.value(row, 0, fact.getKey());
            sheet.style(row, 0).bold().set();
            sheet.value(row++, 1, fact.getValue());
        }
        sheet.finish();
    }
}
