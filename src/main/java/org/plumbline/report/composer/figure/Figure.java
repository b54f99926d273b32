package org.plumbline.report.composer.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.composer.figure.FigureCell.Share;
import org.plumbline.report.composer.figure.FigureTable.Place;

/**
 * One figure as it was taken: what a report prints, in all its parts, and never changed afterwards.
 *
 * @param query the name of the query that made it
 * @param asAtOn the day as at which it counts
 * @param internal whether it is too fine for a public document, such as a breakdown by team
 * @param basis what a later one is compared with, in the form of its source; empty where the numbers themselves do
 */
public record Figure(
        String query, String title, LocalDate asAtOn, boolean internal, List<FigurePart> parts, String basis) {

    public Figure {
        parts = List.copyOf(parts);
    }

    /** A figure that can be published, compared by its numbers. */
    public static Figure of(String query, String title, LocalDate asAtOn, List<FigurePart> parts) {
        return new Figure(query, title, asAtOn, false, parts, "");
    }

    /** The same, which is never published. */
    public Figure asInternal() {
        return new Figure(query, title, asAtOn, true, parts, basis);
    }

    /** The same with what a later one is compared with. */
    public Figure with(String newBasis) {
        return new Figure(query, title, asAtOn, internal, parts, newBasis);
    }

    /** Its tables, in order. */
    public List<FigureTable> tables() {
        return parts.stream().map(FigurePart::table).flatMap(Stream::ofNullable).toList();
    }

    /**
     * A count or a share that words can use.
     *
     * @param name of the count; that of the count a share is of, with {@code -share} after it
     */
    public record Named(String name, FigureTable table, Place place) {}

    /** Everything that words can use, in the order of the tables. */
    public List<Named> named() {
        List<Named> named = new ArrayList<>();
        for (FigureTable table : tables()) {
            table.places().forEach(place -> {
                String name = name(table, place);
                if (!name.isEmpty()) {
                    named.add(new Named(name, table, place));
                }
            });
        }
        return named;
    }

    private static String name(FigureTable table, Place place) {
        return switch (table.cell(place)) {
            case Counted counted -> counted.name();
            case Share(int part, int _) -> {
                String ofPart = name(table, new Place(place.row(), part));
                yield ofPart.isEmpty() ? "" : ofPart + "-share";
            }
            case FigureCell.Words _, FigureCell.Plain _ -> "";
        };
    }

    /** The counts that have a name, so that words can use them, in the order of the tables. */
    public List<Counted> namedNumbers() {
        return tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell ->
                        cell instanceof Counted counted && !counted.name().isEmpty())
                .map(Counted.class::cast)
                .toList();
    }
}
