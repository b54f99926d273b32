package org.plumbline.report.composer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.disclosure.SmallNumberRule.SUPPRESS_1_TO_5;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Place;
import org.plumbline.report.composer.figure.PublicPrinting;

/** Numbers of two days side by side. */
class ThenAndNowTest {
    private static final LocalDate THEN = LocalDate.of(2026, 3, 31);
    private static final LocalDate NOW = LocalDate.of(2026, 9, 30);

    @Test
    void whatAddedUpThenKeepsItsSmallNumbersThoughItsOwnTableIsNotPrinted() {
        FigureTable changes = changes(figure(THEN, 17, 3), figure(NOW, 30, 12));
        PublicPrinting open = new PublicPrinting(List.of(changes), SUPPRESS_1_TO_5, List.of());

        assertThat(column(changes, open, 1)).containsExactly("c", "c", "20");
        assertThat(column(changes, open, 2)).containsExactly("30", "12", "42");
    }

    private static List<String> column(FigureTable table, PublicPrinting open, int column) {
        return List.of(0, 1, 2).stream()
                .map(row -> open.value(table, new Place(row, column)).text())
                .toList();
    }

    private static FigureTable changes(Figure then, Figure now) {
        return ThenAndNow.of(now, new Earlier(THEN.plusDays(20), THEN, then))
                .orElseThrow()
                .tables()
                .getFirst();
    }

    private static Figure figure(LocalDate day, long visited, long not) {
        KeyRows rows = new KeyRows(day, day);
        int seen = rows.add("Visited", "visited", visited);
        int unseen = rows.add("Not visited", "not-visited", not);
        rows.addUp(rows.add("All", "all", visited + not), seen, unseen);
        return Figure.of("visits", "Visits", day, List.of(FigurePart.of(rows.table("Visits"))));
    }
}
