package org.plumbline.report.composer.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Colour;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Shape;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;
import org.plumbline.report.composer.ReportRow;

/** Every report. */
record ReportListPage(
        String title,
        String lead,
        List<Button> buttons,
        @Nullable EmptyState nothing,
        @Nullable Table reports) {
    static final String TITLE = "Reports";

    static ReportListPage of(List<ReportRow> reports, boolean mayWrite, boolean mayRule) {
        List<Button> buttons = new ArrayList<>();
        if (mayWrite) {
            buttons.add(Button.link("Begin a report", ReportLinks.NEW));
        }
        if (mayRule) {
            buttons.add(Button.secondaryLink("Small numbers", ReportLinks.RULE));
        }
        return new ReportListPage(
                TITLE,
                "Reports to committees, boards and inspectors, from one frozen set of figures each.",
                buttons,
                reports.isEmpty()
                        ? new EmptyState(
                                "No reports yet",
                                "A report begins from a template: Select Committee, Cabinet, Improvement Board and"
                                        + " others.",
                                null)
                        : null,
                reports.isEmpty() ? null : table(reports, mayWrite));
    }

    private static Table table(List<ReportRow> reports, boolean mayWrite) {
        return Table.of(TITLE)
                .hideCaption()
                .column("Report")
                .column("Meeting")
                .column("Kind")
                .column("Where it stands")
                .rows(reports.stream().map(row -> cells(row, mayWrite)).toList());
    }

    private static List<Cell> cells(ReportRow row, boolean mayWrite) {
        String title = row.id().reference() + " " + row.details().title();
        Cell name = mayWrite
                ? Cell.link(title, ReportLinks.of(row.id()))
                : Cell.link(title, ReportLinks.versions(row.id()));
        return List.of(name, Cell.day(row.details().meetingOn()), Cell.text(row.templateName()), Cell.tag(state(row)));
    }

    static Tag state(ReportRow row) {
        if (row.issued() > 0) {
            return Tag.of("Version " + row.issued() + " sent", Colour.GREEN, Shape.TICK);
        }
        return row.newest() > 0
                ? Tag.of("Version " + row.newest() + " to be signed", Colour.BLUE, Shape.HALF)
                : Tag.of("Draft", Colour.GREY, Shape.RING);
    }

    static String day(ReportRow row) {
        return Dates.day(row.details().meetingOn());
    }
}
