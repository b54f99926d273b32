package org.plumbline.children.annexa;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Builds Annex A workbooks for tests: every list with official headings and rows that are right in every cell, until a
 * test says otherwise.
 */
public final class AnnexWorkbook {
    /** As at which date the rows are right. */
    public static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

    private final Map<AnnexList, String> sheetNames = new LinkedHashMap<>();
    private final Map<AnnexList, List<Column>> columns = new EnumMap<>(AnnexList.class);
    private final Map<AnnexList, List<Map<Column, Object>>> rows = new EnumMap<>(AnnexList.class);
    private final List<Merge> merges = new ArrayList<>();
    private List<String> titles = List.of();
    private final Map<Column, String> headings = new EnumMap<>(Column.class);

    public static AnnexWorkbook anAnnexA() {
        AnnexWorkbook workbook = new AnnexWorkbook();
        for (AnnexList list : AnnexList.values()) {
            workbook.sheetNames.put(list, list.title());
            workbook.columns.put(list, new ArrayList<>(list.columns()));
            workbook.rows.put(list, new ArrayList<>());
        }
        return workbook;
    }

    /** A workbook with so many right rows in each list. */
    public static AnnexWorkbook withRowsInEachList(int count) {
        AnnexWorkbook workbook = anAnnexA();
        for (AnnexList list : AnnexList.values()) {
            for (int i = 0; i < count; i++) {
                workbook.row(list, Integer.toString(1_000_000 + i));
            }
        }
        return workbook;
    }

    AnnexWorkbook only(AnnexList... lists) {
        sheetNames.keySet().retainAll(List.of(lists));
        return this;
    }

    AnnexWorkbook sheetNamed(AnnexList list, String name) {
        sheetNames.put(list, name);
        return this;
    }

    AnnexWorkbook heading(Column column, String written) {
        headings.put(column, written);
        return this;
    }

    /** Lines above the headings of every sheet. */
    AnnexWorkbook titled(String... lines) {
        titles = List.of(lines);
        return this;
    }

    AnnexWorkbook without(AnnexList list, Column... missing) {
        columns.get(list).removeAll(List.of(missing));
        return this;
    }

    /** The columns in another order. */
    AnnexWorkbook reversed(AnnexList list) {
        columns.put(list, new ArrayList<>(columns.get(list).reversed()));
        return this;
    }

    /** Adds a row that is right in every cell. */
    public AnnexWorkbook row(AnnexList list, String id) {
        return row(list, id, Map.of());
    }

    /** Adds a row that is right but for the cells given; a value of empty text leaves the cell blank. */
    public AnnexWorkbook row(AnnexList list, String id, Map<Column, ?> different) {
        Map<Column, Object> cells = new EnumMap<>(Column.class);
        Random random = new Random(id.hashCode() * 31L + list.number());
        for (Column column : list.columns()) {
            cells.put(column, different.containsKey(column) ? different.get(column) : right(column, id, random));
        }
        rows.get(list).add(cells);
        return this;
    }

    private static Object right(Column column, String id, Random random) {
        return switch (column.type()) {
            case ID -> column == Column.FAMILY_ID ? "F" + id : id;
            case DATE ->
                column == Column.BORN_ON
                        ? LocalDate.of(2009, 1, 1).plusDays(Math.floorMod(id.hashCode(), 4_000))
                        : eventDate(column, random);
            case COUNT -> random.nextInt(4);
            case AGE -> 8.5;
            case NAME -> column == Column.TEAM ? "Team " + (1 + random.nextInt(20)) : "Worker " + random.nextInt(300);
            case POSTCODE -> "AB" + (1 + random.nextInt(9)) + " 2CD";
            case TEXT -> "Place " + random.nextInt(40);
            case CODE -> {
                CodeSet codes = column.codes();
                List<Map.Entry<String, String>> all =
                        List.copyOf(codes == null ? List.of() : codes.labels().entrySet());
                Map.Entry<String, String> code = all.get(random.nextInt(all.size()));
                yield code.getKey() + ": " + code.getValue();
            }
        };
    }

    /** Ends come after starts, and all before {@link #AS_AT}. */
    private static LocalDate eventDate(Column column, Random random) {
        boolean start = column.isRequired() || column.name().endsWith("_START");
        return AS_AT.minusDays((start ? 100 : 0) + random.nextInt(90));
    }

    /** Cells of a column that are merged, by the rows that Excel shows. */
    private record Merge(AnnexList list, Column column, int firstRow, int lastRow) {}

    /** Merges cells of a column, by the rows that Excel shows. */
    AnnexWorkbook merged(AnnexList list, Column column, int firstRow, int lastRow) {
        merges.add(new Merge(list, column, firstRow, lastRow));
        return this;
    }

    /** Writes the workbook below the folder. */
    public Path in(Path folder) {
        return write(folder.resolve("annex-a.xlsx"));
    }

    public Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Tests", "1.0")) {
            for (Map.Entry<AnnexList, String> sheet : sheetNames.entrySet()) {
                write(sheet.getKey(), workbook.newWorksheet(sheet.getValue()));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return file;
    }

    private void write(AnnexList list, Worksheet sheet) throws IOException {
        List<Column> order = columns.get(list);
        for (int line = 0; line < titles.size(); line++) {
            sheet.value(line, 0, titles.get(line));
        }
        int top = titles.size();
        for (int c = 0; c < order.size(); c++) {
            sheet.value(top, c, headings.getOrDefault(order.get(c), order.get(c).heading()));
        }
        int r = top;
        for (Map<Column, Object> row : rows.get(list)) {
            r++;
            for (int c = 0; c < order.size(); c++) {
                place(sheet, r, c, row.get(order.get(c)));
            }
            if (r % 1_000 == 0) {
                sheet.flush();
            }
        }
        for (Merge merge : merges) {
            if (merge.list() == list) {
                int column = order.indexOf(merge.column());
                sheet.range(merge.firstRow() - 1, column, merge.lastRow() - 1, column)
                        .merge();
            }
        }
        sheet.finish();
    }

    private static void place(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case LocalDate date -> sheet.value(row, column, date);
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            default -> {
                if (!value.toString().isEmpty()) {
                    sheet.value(row, column, value.toString());
                }
            }
        }
    }

    public static void main(String[] arguments) {
        withRowsInEachList(Integer.parseInt(arguments[1])).write(Path.of(arguments[0]));
    }
}
