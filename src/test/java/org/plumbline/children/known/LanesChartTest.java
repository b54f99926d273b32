package org.plumbline.children.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.children.FactKind;

class LanesChartTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 1, 1);

    @Test
    void putsDaysWhereTheyBelong() {
        var chart = draw(LifeTest.fact(1, TO, FactKind.PLAN, "2025-01-01", "2026-01-01"));

        assertThat(chart.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.x()).isEqualTo(LanesChart.LABEL_WIDTH);
            assertThat(bar.right()).isEqualTo(LanesChart.LABEL_WIDTH + LanesChart.PLOT_WIDTH);
            assertThat(bar.open()).isFalse();
            assertThat(bar.label()).isEqualTo("Child protection plan");
        });
    }

    @Test
    void cutsOffWhatBeganBeforeAndLeavesOutWhatEndedBefore() {
        var chart = draw(
                LifeTest.fact(1, TO, FactKind.NEED, "2019-05-01", null),
                LifeTest.fact(1, TO, FactKind.ASSESSMENT, "2019-05-01", "2019-06-20"));

        assertThat(chart.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.x()).isEqualTo(LanesChart.LABEL_WIDTH);
            assertThat(bar.open()).isTrue();
        });
    }

    @Test
    void putsWhatOverlapsBelowEachOther() {
        var chart = draw(
                LifeTest.fact(1, TO, FactKind.NEED, "2025-02-01", null),
                LifeTest.fact(1, TO, FactKind.CARE, "2025-03-01", null),
                LifeTest.fact(1, TO, FactKind.EARLY_HELP, "2025-01-05", "2025-01-20"));

        assertThat(chart.bands())
                .singleElement()
                .satisfies(band -> assertThat(band.label()).isEqualTo("Status"));
        assertThat(chart.bars().stream().map(LanesChart.Bar::y).distinct()).hasSize(2);
    }

    @Test
    void marksWhatHappensOnADayByItsShape() {
        var chart = draw(
                LifeTest.fact(1, TO, FactKind.VISIT, "2025-02-01", null, LifeTest.code("sort", "care")),
                LifeTest.fact(1, TO, FactKind.REVIEW, "2025-03-01", null, LifeTest.code("sort", "care")));

        assertThat(chart.legend()).containsExactly(Mark.VISIT, Mark.REVIEW);
        assertThat(chart.points())
                .extracting(LanesChart.Point::words)
                .containsExactlyInAnyOrder("1 Feb 2025: Visit to a child in care", "1 Mar 2025: Statutory review");
    }

    @Test
    void hasAHandfulOfDaysOnItsAxisWhateverTheRange() {
        for (int years : new int[] {1, 3, 8, 25}) {
            var chart = LanesChart.of(List.of(), TO.minusYears(years), TO);

            assertThat(chart.ticks()).as(years + " years").hasSizeBetween(3, 12);
        }
    }

    private static LanesChart draw(KnownFact... facts) {
        return LanesChart.of(Life.of(List.of(facts), List.of(), TO), FROM, TO);
    }
}
