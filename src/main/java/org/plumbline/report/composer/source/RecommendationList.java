package org.plumbline.report.composer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.Recommendations;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Column;
import org.springframework.stereotype.Component;

/** What the newest inspection recommended; where there is none, the newest source of another kind. */
@Component
class RecommendationList implements FigureSource {
    private final Recommendations recommendations;

    RecommendationList(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public String query() {
        return "recommendations";
    }

    @Override
    public String label() {
        return "Recommendations of the newest inspection";
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        List<Recommendation> all = recommendations.list();
        return all.stream()
                .filter(one -> one.inspection() != null)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(newest -> figure(
                        newest,
                        all.stream()
                                .filter(one -> one.source() == newest.source()
                                        && one.title().equals(newest.title()))
                                .toList(),
                        request));
    }

    private Figure figure(Recommendation newest, List<Recommendation> listed, FigureRequest request) {
        String made = newest.madeOn() == null ? "" : ", " + Dates.day(newest.madeOn());
        boolean anyAtOnce = listed.stream().anyMatch(Recommendation::immediate);
        List<Column> columns =
                new ArrayList<>(List.of(new Column("Number", false), new Column("Recommendation", false)));
        if (anyAtOnce) {
            columns.add(new Column("At once", false));
        }
        FigureTable table = FigureTable.of(
                "Recommendations: " + newest.title(),
                columns,
                listed.stream().map(one -> row(one, anyAtOnce)).toList());
        return Figure.of(
                query(),
                "Recommendations",
                request.today(),
                List.of(FigurePart.of(table.noting(newest.source().label() + made))));
    }

    private static List<FigureCell> row(Recommendation one, boolean anyAtOnce) {
        List<FigureCell> cells = new ArrayList<>();
        cells.add(FigureCell.words(one.number() == null ? one.id().reference() : String.valueOf(one.number())));
        cells.add(FigureCell.words(one.text()));
        if (anyAtOnce) {
            cells.add(FigureCell.words(one.immediate() ? "Yes" : "No"));
        }
        return cells;
    }
}
