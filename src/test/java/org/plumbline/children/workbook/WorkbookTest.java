package org.plumbline.children.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    @TempDir
    Path folder;

    @Test
    void readsEveryKindOfCell() throws IOException {
        Path file = RawWorkbook.ofRows("""
            <row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>44090</v></c><c r='C1'><v>6.125</v></c>
            <c r='D1' t='b'><v>1</v></c><c r='E1' t='e'><v>#N/A</v></c><c r='F1' t='inlineStr'><is><t>here</t></is></c>
            <c r='G1' t='str'><f>A1</f><v>shown</v></c><c r='H1' s='3'/></row>\
            """, "<si><t>shared</t></si>").in(folder);

        assertThat(cellsOf(file)).containsExactly("1: shared|44090|6.125|TRUE|#N/A|here|shown");
    }

    @Test
    void takesTheValueAFormulaLastHadAndNeverTheFormula() throws IOException {
        Path file = RawWorkbook.ofRows("<row r='1'><c r='A1'><f>WEBSERVICE(\"http://example.org/\")</f><v>44091</v></c>"
                        + "<c r='B1'><f>A1+1</f></c><c r='C1'><v>3</v></c></row>")
                .in(folder);

        assertThat(cellsOf(file)).containsExactly("1: 44091||3");
    }

    @Test
    void seesTextAsPeopleDo() throws IOException {
        Path file = RawWorkbook.ofRows(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1'"
                                + " t='s'><v>2</v></c></row>",
                        "<si><t xml:space='preserve'>  Mathilde\u00a0Cutsforth\u200b </t></si>",
                        "<si><r><t>rich</t></r><r><t xml:space='preserve'> text</t></r><rPh><t>aloud</t></rPh></si>",
                        "<si><t>line_x000D_\nbreak and plain_xyz</t></si>")
                .in(folder);

        assertThat(cellsOf(file)).containsExactly("1: Mathilde Cutsforth|rich text|line break and plain_xyz");
    }

    @Test
    void keepsRowNumbersOverGapsAndNumbersRowsThatHaveNone() throws IOException {
        Path file = RawWorkbook.ofRows("<row r='3'><c r='B3'><v>1</v></c></row><row><c><v>2</v></c></row><row r='9'/>"
                        + "<row r='12'><c r='A12'><v>3</v></c></row>")
                .in(folder);

        assertThat(cellsOf(file)).containsExactly("3: |1", "4: 2", "12: 3");
    }

    @Test
    void knowsTheCalendarOfOldMacintoshWorkbooks() throws IOException {
        Path file = RawWorkbook.ofRows("<row r='1'><c r='A1'><v>1</v></c></row>")
                .part(
                        "xl/workbook.xml",
                        "<workbook><workbookPr date1904='1'/><sheets><sheet name='S' id='s1'/></sheets></workbook>")
                .in(folder);

        try (Workbook workbook = Workbook.open(file, Limits.STANDARD);
                SheetCursor cells = workbook.read(workbook.sheets().getFirst())) {
            assertThat(cells.date1904()).isTrue();
        }
    }

    private static List<String> cellsOf(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open(file, Limits.STANDARD);
                SheetCursor cells = workbook.read(workbook.sheets().getFirst())) {
            while (cells.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 0; i < cells.width(); i++) {
                    row.add(cells.text(i));
                }
                rows.add(cells.row() + ": " + String.join("|", row));
            }
        }
        return rows;
    }
}
