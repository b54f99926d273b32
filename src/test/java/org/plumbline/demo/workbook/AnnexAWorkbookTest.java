package org.plumbline.demo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.demo.county.County;

class AnnexAWorkbookTest {
    @TempDir
    Path folder;

    private static final LocalDate ENDS = LocalDate.of(2026, 10, 31);
    private final County county = new County(1, County.USUAL_SIZE, ENDS);

    @Test
    void hasElevenListsUnderTheirOfficialHeadings() throws IOException {
        var lists = read(county, ENDS);

        assertThat(lists).hasSize(11);
        assertThat(lists.get("List 1").getFirst())
                .containsExactly(
                        "Child Unique ID",
                        "Gender",
                        "Ethnicity",
                        "Date of Birth",
                        "Age of Child (Years)",
                        "Date of Contact",
                        "Contact Source");
        assertThat(lists.get("List 8").getFirst()).hasSize(34).endsWith("Allocated Team", "Allocated Worker");
        assertThat(lists.get("List 10").getFirst()).hasSize(16);
        assertThat(lists.get("List 11").getFirst()).hasSize(19);
    }

    @Test
    void hasAboutFourRowsAChild() throws IOException {
        int rows = AnnexAWorkbook.write(county, ENDS, new ByteArrayOutputStream()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(rows).isBetween(9_000, 11_000);
    }

    @Test
    void writesTheShortList9BeforeTheLongOneCameIn() throws IOException {
        assertThat(read(county, LocalDate.of(2024, 1, 1)).get("List 9").getFirst())
                .hasSize(17);
        assertThat(read(county, LocalDate.of(2023, 12, 31)).get("List 9").getFirst())
                .hasSize(13);
    }

    @Test
    void countsTheSameChildrenAsTheCounty() throws IOException {
        var lists = read(county, ENDS);

        var open = lists.get("List 6").stream()
                .skip(1)
                .filter(row -> cell(row, 9).isEmpty())
                .toList();
        assertThat(open).hasSize(2_447);
        assertThat(open)
                .filteredOn(row -> cell(row, 11).contains("rotection plan"))
                .hasSizeBetween(590, 598);
        assertThat(lists.get("List 9")).hasSize(195);
        assertThat(atHome(lists)).hasSize(27);
    }

    @Test
    void writesSomeCellsAsRealSystemsDo() throws IOException {
        var cells = read(county, ENDS).values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();

        assertThat(cells)
                .contains("b) Female", "Female", "k) P1: Placed with parents", "#N/A", "P1: Placed with parents");
        assertThat(cells).anyMatch(cell -> cell.indexOf('\u00a0') > 0);
    }

    @Test
    void writesTheSameContentAgain() throws IOException {
        assertThat(content(new County(1, 300, ENDS))).isEqualTo(content(new County(1, 300, ENDS)));
        assertThat(content(new County(2, 300, ENDS))).isNotEqualTo(content(new County(1, 300, ENDS)));
    }

    @Test
    void tellsOneStoryInASeriesOfWorkbooks() throws IOException {
        var earlier = need(read(county, ENDS.minusMonths(3)));
        var later = need(read(county, ENDS));

        var stillOpen = earlier.stream().filter(row -> cell(row, 9).isEmpty()).toList();

        assertThat(stillOpen).hasSizeGreaterThan(2_000);
        assertThat(later.stream().map(AnnexAWorkbookTest::childStartAndNeed).toList())
                .containsAll(stillOpen.stream()
                        .map(AnnexAWorkbookTest::childStartAndNeed)
                        .toList());
    }

    @Test
    void refusesADayAfterTheHistoryEnds() {
        assertThatThrownBy(() -> AnnexAWorkbook.write(county, ENDS.plusDays(1), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<String>> need(Map<String, List<List<String>>> lists) {
        return lists.get("List 6").stream().skip(1).toList();
    }

    private static List<String> childStartAndNeed(List<String> row) {
        return List.of(cell(row, 0), cell(row, 6), cell(row, 7));
    }

    private static List<List<String>> atHome(Map<String, List<List<String>>> lists) {
        return lists.get("List 8").stream()
                .skip(1)
                .filter(row -> cell(row, 11).startsWith("C"))
                .filter(row -> cell(row, 22).contains("P1"))
                .filter(row -> cell(row, 19).isEmpty())
                .toList();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static Map<String, List<List<String>>> read(County county, LocalDate asAt) throws IOException {
        var out = new ByteArrayOutputStream();
        AnnexAWorkbook.write(county, asAt, out);
        var lists = new TreeMap<String, List<List<String>>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (var sheet : workbook.getSheets().toList()) {
                lists.put(
                        sheet.getName(),
                        sheet.read().stream().map(AnnexAWorkbookTest::texts).toList());
            }
        }
        return lists;
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (Cell cell : row) {
            texts.add(cell == null || cell.getRawValue() == null ? "" : cell.getRawValue());
        }
        return texts;
    }

    /** All parts of the workbook by name, except the one that says when it was written. */
    private Map<String, String> content(County county) throws IOException {
        Path file = folder.resolve("workbook.xlsx");
        try (var out = Files.newOutputStream(file)) {
            AnnexAWorkbook.write(county, ENDS, out);
        }
        var content = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                if (!entry.getName().startsWith("docProps/")) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    content.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return content;
    }
}
