package org.plumbline.report.composer.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Place;
import org.plumbline.report.composer.figure.FigureTable.Row;
import org.plumbline.report.composer.figure.FigureTable.Sum;
import org.plumbline.report.disclosure.FigureKey;
import org.plumbline.report.disclosure.LinkedCounts.Role;

/** Gathers key figures, each a count with its name. */
final class KeyRows {
    private final LocalDate from;
    private final LocalDate to;
    private final List<Row> rows = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /** For what happened from one day to another, or for what stands on a day. */
    KeyRows(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** A count whose name is also its measure; returns its row. */
    int add(String label, String name, long number) {
        return add(label, name, "", number, to);
    }

    /** A count as at another day, or of a part; returns its row. */
    int add(String label, String name, String slice, long number, LocalDate on) {
        LocalDate first = from.isAfter(on) || from.equals(to) ? on : from;
        rows.add(new Row(
                List.of(
                        FigureCell.words(label),
                        new Counted(number, new FigureKey(name, slice, first, on), Role.PART, name)),
                false));
        return rows.size() - 1;
    }

    /** Says that some rows are all the parts of another. */
    void addUp(int whole, int... parts) {
        sums.add(new Sum(new Place(whole, 1), places(parts), false));
    }

    /** Says that some rows are parts of another, which has more. */
    void within(int whole, int... parts) {
        sums.add(new Sum(new Place(whole, 1), places(parts), true));
    }

    private static List<Place> places(int... rows) {
        return IntStream.of(rows).mapToObj(row -> new Place(row, 1)).toList();
    }

    FigureTable table(String caption) {
        return FigureTable.keyFigures(caption, rows, sums);
    }
}
