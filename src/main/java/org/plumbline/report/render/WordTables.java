package org.plumbline.report.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.plumbline.report.document.Block.Column;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Block.Row;
import org.plumbline.report.document.Piece;
import org.plumbline.report.document.Value;

/** Tables in a Word document, each after its caption, its header row repeated on every page. */
final class WordTables {
    /** The width between the margins, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9_638;

    private final XWPFDocument word;

    WordTables(XWPFDocument word) {
        this.word = word;
    }

    void write(Piece.Figures figures) {
        List<Row> rows = figures.figures().figures().stream()
                .map(figure -> Row.of(List.of(Value.words(figure.label()), figure.value())))
                .toList();
        write(
                figures.label(),
                new DataTable(
                        figures.figures().caption(),
                        List.of(new Column("What is counted", false), new Column("Number", true)),
                        rows,
                        List.of()));
    }

    void write(String label, DataTable data) {
        paragraph("Caption", label + ": " + data.caption());
        XWPFTable table =
                word.createTable(data.rows().size() + 1, data.columns().size());
        properties(table, label, data);
        int[] widths = ColumnWidths.of(data, TEXT_WIDTH);
        grid(table, widths);
        header(table.getRow(0), data.columns());
        for (int i = 0; i < data.rows().size(); i++) {
            row(table.getRow(i + 1), data.columns(), data.rows().get(i));
        }
        keepTogether(table, TableBreaks.staysWhole(data) ? data.rows().size() : 2);
        for (XWPFTableRow row : table.getRows()) {
            width(row, widths);
        }
        // Two tables without a paragraph between them would become one.
        paragraph("TableNote", String.join(" ", data.notes()));
    }

    /** The heading never stands alone at the foot of a page, and a short table is not broken at all. */
    private static void keepTogether(XWPFTable table, int rows) {
        table.getRows().stream()
                .limit(rows)
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private static void properties(XWPFTable table, String label, DataTable data) {
        table.setStyleID("ReportTable");
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setWidth(TEXT_WIDTH);
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        look.setVal(new byte[] {0x04, (byte) 0xa0});
        properties.addNewTblCaption().setVal(label + ": " + data.caption());
        properties
                .addNewTblDescription()
                .setVal(data.rows().size() + " rows; the first row and the first column are headings");
    }

    private static void grid(XWPFTable table, int[] widths) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private static void header(XWPFTableRow row, List<Column> columns) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            cell(row.getCell(i), columns.get(i).heading(), columns.get(i).numeric(), true);
        }
    }

    private static void row(XWPFTableRow row, List<Column> columns, Row data) {
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            cell(row.getCell(i), data.cells().get(i).text(), columns.get(i).numeric(), data.total());
        }
    }

    private static void cell(XWPFTableCell cell, String words, boolean numeric, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(numeric ? "TableNumber" : "TableText");
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        if (bold) {
            run.setBold(true);
        }
    }

    private static void width(XWPFTableRow row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            row.getCell(i).setWidth(Integer.toString(widths[i]));
        }
    }

    private void paragraph(String style, String words) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        if (!words.isEmpty()) {
            paragraph.createRun().setText(words);
        }
    }
}
