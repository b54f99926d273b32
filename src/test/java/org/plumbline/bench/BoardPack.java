package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Chart;
import org.plumbline.report.document.Block.ChartKind;
import org.plumbline.report.document.Block.Column;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Block.Paragraph;
import org.plumbline.report.document.Block.Row;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Section;
import org.plumbline.report.document.Value;
import org.plumbline.report.render.Format;
import org.plumbline.report.render.Renditions;

/** Writes a board pack of 30 charts and 200 tables, in a process of its own: into the folder given, as Word and PDF. */
final class BoardPack {
    static final int CHARTS = 30;
    static final int TABLES = 200;
    private static final int TABLES_EACH = TABLES / CHARTS;
    private static final Instant MADE_AT = Instant.parse("2026-11-02T10:00:00Z");

    private final Random random = new Random(2026);
    private int tables;

    private BoardPack() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        Document pack = new BoardPack().document();
        for (Format format : List.of(Format.WORD, Format.PDF)) {
            Files.write(
                    Path.of(arguments[0]).resolve("pack." + format.extension()),
                    Renditions.write(pack, format, MADE_AT));
        }
    }

    private Document document() {
        List<Section> sections =
                IntStream.rangeClosed(1, CHARTS).mapToObj(this::section).toList();
        Head head = new Head("Bench County Council", "Report to the Improvement Board", "Board pack", List.of());
        return new Document(
                head, "Confidential: for the Improvement Board", sections, List.of(), List.of(), List.of(), List.of());
    }

    private Section section(int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.numbered(words(60)));
        blocks.add(new Chart(
                words(9), ChartKind.values()[number % ChartKind.values().length], table(8, 4), List.of(1, 2, 3)));
        int most = number == CHARTS ? TABLES : tables + TABLES_EACH - 1;
        while (tables < most) {
            blocks.add(table(3, 5));
        }
        blocks.add(Paragraph.numbered(words(40)));
        return Section.of("Part " + number + ": " + words(4), blocks);
    }

    private DataTable table(int height, int width) {
        tables++;
        List<Column> columns = new ArrayList<>(List.of(new Column("Part of the service", false)));
        IntStream.range(1, width).forEach(i -> columns.add(new Column(words(2), true)));
        List<Row> rows = IntStream.range(0, height).mapToObj(_ -> row(width)).toList();
        return new DataTable(words(8), columns, rows, List.of());
    }

    private Row row(int width) {
        List<Value> cells = new ArrayList<>(List.of(Value.words(words(3))));
        IntStream.range(1, width).forEach(_ -> cells.add(Value.count(random.nextInt(1_500))));
        return Row.of(cells);
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static final List<String> WORDS = List.of(
            "children",
            "visits",
            "plans",
            "reviewed",
            "in",
            "time",
            "oversight",
            "of",
            "managers",
            "since",
            "the",
            "last",
            "board",
            "more",
            "often",
            "than",
            "before",
            "teams",
            "practice",
            "evaluated");
}
