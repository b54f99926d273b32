package org.plumbline.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.plumbline.report.document.Block.Column;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Block.KeyFigure;
import org.plumbline.report.document.Block.KeyFigures;
import org.plumbline.report.document.Block.Row;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Flow;
import org.plumbline.report.document.Head.Fact;
import org.plumbline.report.document.Piece;
import org.plumbline.report.document.Value;

/** Every number of a report as a workbook: a sheet that says what it is, then a sheet for each table. */
final class WorkbookFile {
    private static final double WIDE = 44;
    private static final double NARROW = 16;

    private final Workbook workbook;
    private final Worksheet about;
    private int aboutRow;

    private WorkbookFile(Workbook workbook) {
        this.workbook = workbook;
        this.about = workbook.newWorksheet("About");
    }

    static void write(Document document, OutputStream output) throws IOException {
        try (Workbook workbook = new Workbook(output, "Plumbline", null)) {
            workbook.properties().setTitle(document.head().title());
            WorkbookFile file = new WorkbookFile(workbook);
            file.about(document);
            for (Piece piece : Flow.of(document)) {
                switch (piece) {
                    case Piece.Tabled(String label, DataTable table) -> file.sheet(label, table);
                    case Piece.Figures(String label, KeyFigures figures) -> file.sheet(label, asTable(figures));
                    default -> {}
                }
            }
        }
    }

    private void about(Document document) {
        about.width(0, WIDE);
        about.width(1, WIDE * 2);
        line(document.head().kind(), document.head().authority());
        if (document.marking() != null) {
            line("Marking", document.marking());
        }
        for (Fact fact : document.head().facts()) {
            line(fact.label(), fact.email() == null ? fact.value() : fact.value() + " " + fact.email());
        }
        document.notes().forEach(note -> line("Note", note));
        about.style(0, 0).bold().set();
    }

    private void line(String key, String value) {
        about.value(aboutRow, 0, key);
        about.value(aboutRow, 1, value);
        aboutRow++;
    }

    private void sheet(String label, DataTable table) {
        line(label, table.caption());
        Worksheet sheet = workbook.newWorksheet(label);
        sheet.value(0, 0, label + ": " + table.caption());
        sheet.style(0, 0).bold().set();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            sheet.value(1, i, column.heading());
            sheet.style(1, i).bold().wrapText(true).borderStyle("thin").set();
            sheet.width(i, column.numeric() ? NARROW : WIDE);
        }
        sheet.freezePane(1, 2);
        int row = 2;
        for (Row one : table.rows()) {
            row(sheet, row++, one);
        }
        for (String note : table.notes()) {
            sheet.value(++row, 0, note);
        }
    }

    private static void row(Worksheet sheet, int row, Row cells) {
        for (int i = 0; i < cells.cells().size(); i++) {
            Value value = cells.cells().get(i);
            if (value.number() == null) {
                sheet.value(row, i, value.text());
            } else {
                sheet.value(row, i, value.number());
                sheet.style(row, i)
                        .format(value.unit().isEmpty() ? "#,##0" : "#,##0\"" + value.unit() + "\"")
                        .set();
            }
            if (cells.total()) {
                sheet.style(row, i).bold().set();
            }
        }
    }

    private static DataTable asTable(KeyFigures figures) {
        return new DataTable(
                figures.caption(),
                List.of(new Column("What is counted", false), new Column("Number", true)),
                figures.figures().stream().map(WorkbookFile::row).toList(),
                List.of());
    }

    private static Row row(KeyFigure figure) {
        return Row.of(List.of(Value.words(figure.label()), figure.value()));
    }
}
