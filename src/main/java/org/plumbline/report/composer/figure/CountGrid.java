package org.plumbline.report.composer.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.composer.figure.FigureTable.Column;
import org.plumbline.report.composer.figure.FigureTable.Place;
import org.plumbline.report.composer.figure.FigureTable.Row;
import org.plumbline.report.composer.figure.FigureTable.Shape;
import org.plumbline.report.composer.figure.FigureTable.Sum;
import org.plumbline.report.disclosure.FigureKey;
import org.plumbline.report.disclosure.LinkedCounts.Role;

/**
 * Lays counts out by rows and columns, adds them up both ways, and says which adds up to which, so that no small number can
 * be worked out from a total.
 */
public final class CountGrid {
    private final String caption;
    private final String rowHeading;
    private final String measure;
    private final List<Across> across;
    private @Nullable Gathered gathered;
    private boolean adding = true;

    /**
     * A row.
     *
     * @param slice which part of the whole, such as {@code team=12}; empty when the row is told apart by its days
     */
    public record Line(String label, String slice, LocalDate from, LocalDate to) {}

    /**
     * A column.
     *
     * @param slice which part of the whole, such as {@code grade=good}
     * @param name of its total, for words; empty for none
     */
    public record Across(String label, String slice, String name) {}

    /** Some columns added up in one more, with their share of all. */
    private record Gathered(String label, String slice, String name, Predicate<Across> member) {}

    /**
     * A grid without rows.
     *
     * @param measure what is counted, such as {@code evaluations-completed}; also the name of the total of all
     */
    public CountGrid(String caption, String rowHeading, String measure, List<Across> across) {
        this.caption = caption;
        this.rowHeading = rowHeading;
        this.measure = measure;
        this.across = List.copyOf(across);
    }

    /** Adds some columns up in one more, with their share of all. */
    public CountGrid gathering(String label, String slice, String name, Predicate<Across> member) {
        gathered = new Gathered(label, slice, name, member);
        return this;
    }

    /** Leaves the sum of each row out, where the columns count different things. */
    public CountGrid withoutAll() {
        adding = false;
        return this;
    }

    /** The table: a row a line, then {@code total}. */
    public FigureTable table(List<Line> lines, Line total, ToLongBiFunction<Line, Across> count) {
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new Row(row(line, Role.PART, one -> count.applyAsLong(line, one)), false)));
        rows.add(new Row(
                row(
                        total,
                        Role.TOTAL,
                        one -> lines.stream()
                                .mapToLong(line -> count.applyAsLong(line, one))
                                .sum()),
                true));
        return new FigureTable(caption, Shape.TABLE, columns(), rows, sums(lines.size()), List.of());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(rowHeading, false));
        across.forEach(one -> columns.add(new Column(one.label(), true)));
        if (adding) {
            columns.add(new Column("All", true));
        }
        if (gathered != null) {
            columns.add(new Column(gathered.label(), true));
            columns.add(new Column("Share", true));
        }
        return columns;
    }

    private List<FigureCell> row(Line line, Role role, java.util.function.ToLongFunction<Across> count) {
        boolean whole = role == Role.TOTAL;
        List<FigureCell> cells = new ArrayList<>();
        cells.add(FigureCell.words(line.label()));
        long all = 0;
        for (Across one : across) {
            long number = count.applyAsLong(one);
            all += number;
            cells.add(counted(number, line, one.slice(), role, whole ? one.name() : ""));
        }
        if (adding) {
            cells.add(counted(all, line, "", Role.TOTAL, whole ? measure : ""));
        }
        Gathered some = gathered;
        if (some != null) {
            long number = across.stream().filter(some.member()).mapToLong(count).sum();
            cells.add(counted(number, line, some.slice(), Role.TOTAL, whole ? some.name() : ""));
            cells.add(new FigureCell.Share(across.size() + 2, across.size() + 1));
        }
        return cells;
    }

    private Counted counted(long number, Line line, String slice, Role role, String name) {
        String both = line.slice().isEmpty() || slice.isEmpty() ? line.slice() + slice : line.slice() + "|" + slice;
        return new Counted(number, new FigureKey(measure, both, line.from(), line.to()), role, name);
    }

    private List<Sum> sums(int lines) {
        List<Sum> sums = new ArrayList<>();
        int all = across.size() + 1;
        for (int row = 0; row <= lines && adding; row++) {
            sums.add(new Sum(new Place(row, all), places(row, _ -> true), false));
            if (gathered != null) {
                sums.add(new Sum(new Place(row, all + 1), places(row, gathered.member()), false));
            }
        }
        for (int column = 1; column <= (adding ? all : all - 1); column++) {
            int at = column;
            sums.add(new Sum(
                    new Place(lines, column),
                    IntStream.range(0, lines)
                            .mapToObj(row -> new Place(row, at))
                            .toList(),
                    false));
        }
        return sums;
    }

    private List<Place> places(int row, Predicate<Across> member) {
        return IntStream.range(0, across.size())
                .filter(one -> member.test(across.get(one)))
                .mapToObj(one -> new Place(row, one + 1))
                .toList();
    }
}
