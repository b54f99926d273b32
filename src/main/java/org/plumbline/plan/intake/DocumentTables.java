package org.plumbline.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a Word document. Tables of the same shape, one after the other, are the pages of one: they are joined. */
final class DocumentTables {
    private DocumentTables() {}

    static List<SourceTable> of(XWPFDocument document) {
        List<SourceTable> tables = new ArrayList<>();
        for (XWPFTable table : document.getTables()) {
            List<SourceRow> rows = rows(table);
            if (!rows.isEmpty() && !tables.isEmpty() && continues(tables.getLast(), rows)) {
                tables.add(joined(tables.removeLast(), rows));
            } else {
                tables.add(new SourceTable("Table " + (tables.size() + 1), rows));
            }
        }
        return tables;
    }

    private static boolean continues(SourceTable before, List<SourceRow> rows) {
        return !before.rows().isEmpty() && texts(before.rows().getFirst()).equals(texts(rows.getFirst()));
    }

    private static SourceTable joined(SourceTable before, List<SourceRow> rows) {
        List<SourceRow> all = new ArrayList<>(before.rows());
        for (SourceRow row : rows) {
            all.add(new SourceRow(all.getLast().number() + 1, row.cells()));
        }
        return new SourceTable(before.name(), all);
    }

    private static List<String> texts(SourceRow row) {
        return row.cells().stream().map(SourceCell::text).toList();
    }

    private static List<SourceRow> rows(XWPFTable table) {
        if (table.getNumberOfRows() > SourceTables.MOST_ROWS) {
            throw new OfficeTables.TooManyRows();
        }
        List<SourceRow> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(new SourceRow(rows.size() + 1, cells(row, rows.isEmpty() ? null : rows.getLast())));
        }
        return rows;
    }

    private static List<SourceCell> cells(XWPFTableRow row, @Nullable SourceRow above) {
        List<SourceCell> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            boolean goesOn = properties != null
                    && properties.isSetVMerge()
                    && properties.getVMerge().getVal() != STMerge.RESTART;
            SourceCell own = goesOn && above != null ? above.at(cells.size()).spreadOut() : cell(cell);
            cells.add(own);
            for (int more = span(properties); more > 1 && cells.size() < SourceTables.MOST_COLUMNS; more--) {
                cells.add(own.spreadOut());
            }
        }
        return cells;
    }

    private static int span(@Nullable CTTcPr properties) {
        return properties != null && properties.isSetGridSpan()
                ? properties.getGridSpan().getVal().intValue()
                : 1;
    }

    private static SourceCell cell(XWPFTableCell cell) {
        String text = cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        return new SourceCell(SourceTables.clean(text), Shade.ofHex(cell.getColor()), false);
    }
}
