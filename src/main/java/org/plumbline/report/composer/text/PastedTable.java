package org.plumbline.report.composer.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Column;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Block.Paragraph;
import org.plumbline.report.document.Block.Row;
import org.plumbline.report.document.Value;

/**
 * Lines with tabs, as a word processor or a spreadsheet pastes a table: the first heads the columns. A line without a tab
 * before them names the table, one after them is a paragraph again. Short rows are filled up.
 */
final class PastedTable {
    private PastedTable() {}

    /** At least two lines have tabs. */
    static boolean isTable(List<String> lines) {
        return lines.stream().filter(PastedTable::hasCells).count() >= 2;
    }

    static List<Block> blocks(List<String> lines, String otherwise, Function<String, Paragraph> paragraph) {
        List<Block> blocks = new ArrayList<>();
        int first = firstRow(lines);
        int last = lines.size();
        while (!hasCells(lines.get(last - 1))) {
            last--;
        }
        boolean named = first > 0;
        if (first > 1) {
            blocks.add(paragraph.apply(
                    String.join(" ", lines.subList(0, first - 1)).strip()));
        }
        blocks.add(table(named ? lines.get(first - 1).strip() : otherwise, lines.subList(first, last)));
        if (last < lines.size()) {
            blocks.add(paragraph.apply(
                    String.join(" ", lines.subList(last, lines.size())).strip()));
        }
        return blocks;
    }

    private static int firstRow(List<String> lines) {
        int first = 0;
        while (!hasCells(lines.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean hasCells(String line) {
        return line.indexOf('\t') >= 0;
    }

    private static DataTable table(String caption, List<String> lines) {
        List<List<String>> cells = lines.stream().map(PastedTable::cells).toList();
        int width = cells.stream().mapToInt(List::size).max().orElse(1);
        List<String> headings = filled(cells.getFirst(), width);
        List<List<String>> body =
                cells.stream().skip(1).map(row -> filled(row, width)).toList();
        List<Column> columns = IntStream.range(0, width)
                .mapToObj(column ->
                        new Column(heading(headings.get(column), column), column > 0 && isNumeric(body, column)))
                .toList();
        return new DataTable(
                caption,
                columns,
                body.stream()
                        .map(row -> Row.of(row.stream().map(Value::words).toList()))
                        .toList(),
                List.of());
    }

    /** A table without the heading of a column cannot be read aloud. */
    private static String heading(String typed, int column) {
        return typed.isEmpty() ? "Column " + (column + 1) : typed;
    }

    private static boolean isNumeric(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .allMatch(cell -> cell.isEmpty() || cell.matches("£?[-+]?[\\d,]+(\\.\\d+)?%?"));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static List<String> filled(List<String> cells, int width) {
        List<String> filled = new ArrayList<>(cells);
        while (filled.size() < width) {
            filled.add("");
        }
        return filled;
    }
}
