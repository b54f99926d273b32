package org.plumbline.report.composer.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of a figure. The first cell of each row heads the row.
 *
 * @param shape how it is printed
 * @param sums which counts add up to which
 * @param notes that stand under it, such as how it was counted
 */
public record FigureTable(
        String caption, Shape shape, List<Column> columns, List<Row> rows, List<Sum> sums, List<String> notes) {

    /** How a table is printed. */
    public enum Shape {
        TABLE,
        /** A few numbers, each with what it counts; two columns, the first in words. */
        KEY_FIGURES
    }

    /** A column's heading; numbers stand at the right. */
    public record Column(String heading, boolean numeric) {}

    /**
     * One row.
     *
     * @param total whether it adds up the others
     */
    public record Row(List<FigureCell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell by its position, from 0. */
    public record Place(int row, int column) {}

    /**
     * A whole and its parts.
     *
     * @param rest whether the whole has more than these parts: what is left is printed nowhere, and anybody can work it out
     */
    public record Sum(Place whole, List<Place> parts, boolean rest) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        notes = List.copyOf(notes);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("The rows of “" + caption + "” do not fit its columns");
        }
    }

    /** A table of words and plain numbers, in which nothing is withheld. */
    public static FigureTable of(String caption, List<Column> columns, List<List<FigureCell>> rows) {
        return new FigureTable(
                caption,
                Shape.TABLE,
                columns,
                rows.stream().map(cells -> new Row(cells, false)).toList(),
                List.of(),
                List.of());
    }

    /** A few numbers, each with what it counts; {@code sums} by their rows. */
    public static FigureTable keyFigures(String caption, List<Row> rows, List<Sum> sums) {
        return new FigureTable(
                caption,
                Shape.KEY_FIGURES,
                List.of(new Column("What is counted", false), new Column("Number", true)),
                rows,
                sums,
                List.of());
    }

    /** The same with these notes under it. */
    public FigureTable noting(String... more) {
        return new FigureTable(caption, shape, columns, rows, sums, List.of(more));
    }

    /** Every place, in the order in which the table is read. */
    public List<Place> places() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, columns.size()).mapToObj(column -> new Place(row, column)))
                .toList();
    }

    public FigureCell cell(Place place) {
        return rows.get(place.row()).cells().get(place.column());
    }
}
