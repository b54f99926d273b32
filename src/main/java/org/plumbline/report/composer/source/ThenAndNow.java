package org.plumbline.report.composer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Column;
import org.plumbline.report.composer.figure.FigureTable.Place;
import org.plumbline.report.composer.figure.FigureTable.Row;
import org.plumbline.report.composer.figure.FigureTable.Shape;
import org.plumbline.report.composer.figure.FigureTable.Sum;

/** The named numbers of a figure beside those that the same body saw last. */
final class ThenAndNow {
    private static final int THEN = 1;
    private static final int NOW = 2;

    private ThenAndNow() {}

    static Optional<Figure> of(Figure now, Earlier earlier) {
        Map<String, Counted> before = new HashMap<>();
        earlier.figure().namedNumbers().forEach(number -> before.put(number.name(), number));
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> rowOf = new HashMap<>();
        for (FigureTable table : now.tables()) {
            for (Place place : table.places()) {
                Counted then = table.cell(place) instanceof Counted counted ? before.get(counted.name()) : null;
                if (then != null) {
                    rowOf.putIfAbsent(then.name(), rows.size());
                    rows.add(new Row(
                            List.of(FigureCell.words(label(table, place)), withoutName(then), withoutName((Counted)
                                    table.cell(place))),
                            false));
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(figure(now, earlier, rows, rowOf));
    }

    private static Figure figure(Figure now, Earlier earlier, List<Row> rows, Map<String, Integer> rowOf) {
        String then = Dates.day(earlier.figure().asAtOn());
        List<Sum> sums = new ArrayList<>(sums(earlier.figure(), rowOf, THEN));
        sums.addAll(sums(now, rowOf, NOW));
        FigureTable table = new FigureTable(
                now.title() + ": since the version of " + Dates.day(earlier.seenOn()),
                Shape.TABLE,
                List.of(
                        new Column("What is counted", false),
                        new Column("Then (" + then + ")", true),
                        new Column("Now (" + Dates.day(now.asAtOn()) + ")", true)),
                rows,
                sums,
                List.of("“Then” is what the report for the meeting of " + Dates.day(earlier.seenOn()) + " rested on."));
        return new Figure(
                now.query(), table.caption(), now.asAtOn(), now.internal(), List.of(FigurePart.of(table)), "");
    }

    /** What added up in the figure adds up here too, with whatever has no name as the rest: readers can take it away. */
    private static List<Sum> sums(Figure figure, Map<String, Integer> rowOf, int column) {
        List<Sum> sums = new ArrayList<>();
        for (FigureTable table : figure.tables()) {
            for (Sum sum : table.sums()) {
                Integer whole = row(table, sum.whole(), rowOf);
                List<Place> parts = sum.parts().stream()
                        .map(part -> row(table, part, rowOf))
                        .filter(Objects::nonNull)
                        .map(row -> new Place(row, column))
                        .toList();
                if (whole != null && !parts.isEmpty()) {
                    boolean rest = sum.rest() || parts.size() < sum.parts().size();
                    sums.add(new Sum(new Place(whole, column), parts, rest));
                }
            }
        }
        return sums;
    }

    private static @Nullable Integer row(FigureTable table, Place place, Map<String, Integer> rowOf) {
        return table.cell(place) instanceof Counted counted ? rowOf.get(counted.name()) : null;
    }

    private static Counted withoutName(Counted counted) {
        return new Counted(counted.number(), counted.key(), counted.role(), "");
    }

    /** The row of a key figure; the column of a table, since named numbers stand in its last row. */
    private static String label(FigureTable table, Place place) {
        return table.shape() == FigureTable.Shape.KEY_FIGURES
                        && table.cell(new Place(place.row(), 0)) instanceof FigureCell.Words(String text)
                ? text
                : table.columns().get(place.column()).heading();
    }
}
