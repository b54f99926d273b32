package org.plumbline.report.composer.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.composer.figure.FigureTable.Place;
import org.plumbline.report.disclosure.CountTable;
import org.plumbline.report.disclosure.LinkedCounts.Role;

/** The counts of a table as the control of disclosure takes them: one after the other, with their sums. */
final class CountedCells {
    private CountedCells() {}

    /** The position of each count, in the order in which the table is read. */
    static Map<Place, Integer> places(FigureTable table) {
        Map<Place, Integer> places = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                Place place = new Place(row, column);
                if (table.cell(place) instanceof Counted) {
                    places.put(place, places.size());
                }
            }
        }
        return places;
    }

    static CountTable of(FigureTable table, Map<Place, Integer> places) {
        List<CountTable.Cell> cells = new ArrayList<>();
        places.keySet().forEach(place -> {
            Counted counted = (Counted) table.cell(place);
            cells.add(new CountTable.Cell(
                    counted.key(), table.caption() + ": " + name(table, place), counted.number(), counted.role()));
        });
        List<CountTable.Sum> sums = new ArrayList<>();
        for (FigureTable.Sum sum : table.sums()) {
            int whole = at(places, sum.whole());
            List<Integer> parts = new ArrayList<>();
            sum.parts().forEach(part -> parts.add(at(places, part)));
            if (sum.rest()) {
                parts.add(cells.size());
                cells.add(rest(
                        cells.get(whole),
                        parts.subList(0, parts.size() - 1).stream()
                                .map(cells::get)
                                .toList()));
            }
            sums.add(new CountTable.Sum(whole, parts));
        }
        return new CountTable(table.caption(), cells, sums);
    }

    /** What is left of a whole, which nobody prints. */
    private static CountTable.Cell rest(CountTable.Cell whole, List<CountTable.Cell> parts) {
        long left =
                whole.value() - parts.stream().mapToLong(CountTable.Cell::value).sum();
        return new CountTable.Cell(
                whole.key().without(parts.stream().map(CountTable.Cell::key).toList()),
                "the rest of " + whole.name(),
                Math.max(0, left),
                Role.UNPRINTED);
    }

    /** "Good, March 2026": the column, then the row; the row alone for a key figure. */
    static String name(FigureTable table, Place place) {
        String row = table.cell(new Place(place.row(), 0)) instanceof FigureCell.Words(String text) ? text : "";
        return table.shape() == FigureTable.Shape.KEY_FIGURES
                ? row
                : table.columns().get(place.column()).heading() + ", " + row;
    }

    private static int at(Map<Place, Integer> places, Place place) {
        return Objects.requireNonNull(places.get(place), "A sum is made of counts");
    }
}
