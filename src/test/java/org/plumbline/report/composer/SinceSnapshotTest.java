package org.plumbline.report.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigureCell.Counted;
import org.plumbline.report.composer.figure.FigurePart;
import org.plumbline.report.composer.figure.FigureTable;
import org.plumbline.report.composer.figure.FigureTable.Row;
import org.plumbline.report.disclosure.FigureKey;
import org.plumbline.report.disclosure.LinkedCounts.Role;

/** What became of figures since they were frozen. */
class SinceSnapshotTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate TAKEN = LocalDate.of(2026, 4, 10);

    @Test
    void saysNothingOfFiguresThatAreAsTheyWere() {
        assertThat(since(figure(TAKEN, 20, 7), figure(TAKEN, 20, 7)).changes()).isEmpty();
        assertThat(SinceWords.of(SinceSnapshot.NOTHING)).isEmpty();
    }

    @Test
    void aNumberOfDaysThatWereOverIsACorrection() {
        SinceSnapshot since = since(figure(TAKEN, 20, 7), figure(TAKEN, 21, 7));

        assertThat(since.titles(true)).containsExactly("Visits");
        assertThat(since.titles(false)).isEmpty();
        assertThat(SinceWords.of(since))
                .singleElement()
                .asString()
                .contains("corrected in the live data since: Visits.");
    }

    @Test
    void aNumberOfTheDayOfTheSnapshotItselfIsOnlyNewer() {
        SinceSnapshot since = since(figure(TAKEN, 20, 7), figure(TAKEN, 20, 9));

        assertThat(since.titles(true)).isEmpty();
        assertThat(since.titles(false)).containsExactly("Visits");
    }

    @Test
    void daysThatFollowedAreNewer() {
        assertThat(since(figure(TAKEN, 20, 7), figure(TAKEN.plusDays(3), 20, 7)).titles(false))
                .containsExactly("Visits");
    }

    private static SinceSnapshot since(Figure then, Figure now) {
        return SinceSnapshot.between(Map.of("visits", then), Map.of("visits", now));
    }

    private static Figure figure(LocalDate taken, long march, long april) {
        FigureTable table = FigureTable.keyFigures(
                "Visits",
                List.of(
                        row("March", MARCH, MARCH.plusDays(30), march),
                        row("April so far", MARCH.plusMonths(1), taken, april)),
                List.of());
        return Figure.of("visits", "Visits", taken, List.of(FigurePart.of(table)));
    }

    private static Row row(String label, LocalDate from, LocalDate to, long number) {
        return new Row(
                List.of(
                        FigureCell.words(label),
                        new Counted(number, new FigureKey("visits", "", from, to), Role.PART, "")),
                false);
    }
}
