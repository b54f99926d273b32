package org.plumbline.report.composer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Column;
import org.plumbline.report.composer.figure.FigureTable.Place;

/** The named numbers of a figure beside those that the same body saw last. */
final class ThenAndNow {
    private ThenAndNow() {}

    static Optional<Figure> of(Figure now, Earlier earlier) {
        Map<String, Counted> before = new HashMap<>();
        earlier.figure().namedNumbers().forEach(number -> before.put(number.name(), number));
        List<List<FigureCell>> rows = new ArrayList<>();
        for (FigureTable table : now.tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    Place place = new Place(row, column);
                    if (table.cell(place) instanceof Counted counted && before.containsKey(counted.name())) {
                        rows.add(List.of(
                                FigureCell.words(label(table, place)),
                                withoutName(before.get(counted.name())),
                                withoutName(counted)));
                    }
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(figure(now, earlier, rows));
    }

    private static Figure figure(Figure now, Earlier earlier, List<List<FigureCell>> rows) {
        String then = Dates.day(earlier.figure().asAtOn());
        FigureTable table = FigureTable.of(
                        now.title() + ": since the version of " + Dates.day(earlier.seenOn()),
                        List.of(
                                new Column("What is counted", false),
                                new Column("Then (" + then + ")", true),
                                new Column("Now (" + Dates.day(now.asAtOn()) + ")", true)),
                        rows)
                .noting("“Then” is what the report for the meeting of " + Dates.day(earlier.seenOn()) + " rested on.");
        return new Figure(
                now.query(), table.caption(), now.asAtOn(), now.internal(), List.of(FigurePart.of(table)), "");
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
