package org.plumbline.report.composer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.disclosure.SmallNumberRule.SUPPRESS_1_TO_5;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.report.composer.figure.CountGrid.Across;
import org.plumbline.report.composer.figure.CountGrid.Line;
import org.plumbline.report.composer.figure.FigureTable.Place;

/** Tables as everybody and as the board read them. */
class PublicPrintingTest {
    private static final Across GOOD = new Across("Good", "grade=good", "evaluations-good");
    private static final Across OTHER = new Across("Other", "grade=other", "evaluations-other");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void addsUpBothWaysAndSharesWhatIsGoodOrBetter() {
        FigureTable table = table(new long[][] {{20, 30}, {12, 18}});

        assertThat(printed(table, Printing.FULL, 2)).containsExactly("Whole", "32", "48", "80", "32", "40%");
    }

    @Test
    void withholdsSmallNumbersAndThoseThatGiveThemAway() {
        FigureTable table = table(new long[][] {{3, 30}, {12, 18}});
        PublicPrinting open = new PublicPrinting(List.of(table), SUPPRESS_1_TO_5, List.of());

        assertThat(open.value(table, new Place(0, 1)).text()).isEqualTo("c");
        assertThat(open.value(table, new Place(0, 4)).text()).isEqualTo("c");
        assertThat(open.value(table, new Place(0, 5)).text()).isEqualTo("c");
        assertThat(open.inWords(table, new Place(0, 1))).isEqualTo("a small number of");
        assertThat(open.hidden()).hasSizeGreaterThan(3);
        assertThat(open.hidden().getFirst().why())
                .isEqualTo("It is from 1 to 5, so few that somebody could be recognised.");
    }

    @Test
    void saysNoShareOfFewerThanTen() {
        FigureTable table = table(new long[][] {{6, 0}, {12, 18}});

        assertThat(Printing.FULL.value(table, new Place(0, 5)).text()).isEqualTo("too few");
    }

    @Test
    void knowsATypedNumberOrShareThatATableKeepsBack() {
        FigureTable table = table(new long[][] {{3, 30}, {12, 18}});
        PublicPrinting open = new PublicPrinting(List.of(table), SUPPRESS_1_TO_5, List.of());

        assertThat(open.withheldAs(new BigDecimal("12"), false)).contains("“Good, May” in “Grades”");
        assertThat(open.withheldAs(new BigDecimal("48"), false)).isEmpty();
        assertThat(open.withheldAs(new BigDecimal("9"), true)).contains("“Share, April” in “Grades”");
        assertThat(open.withheldAs(new BigDecimal("91"), true)).contains("“Share, April” in “Grades”");
        assertThat(open.withheldAs(new BigDecimal("90.9"), true)).contains("“Share, April” in “Grades”");
        assertThat(open.withheldAs(new BigDecimal("55"), true)).isEmpty();
    }

    @Test
    void saysAShareInWordsOnlyWhereItsTableDoes() {
        FigureTable shown = table(new long[][] {{20, 30}, {12, 18}});
        FigureTable withheld = table(new long[][] {{3, 30}, {2, 18}});

        assertThat(Printing.FULL.inWords(shown, new Place(2, 5))).isEqualTo("40%");
        assertThat(new PublicPrinting(List.of(withheld), SUPPRESS_1_TO_5, List.of()).inWords(withheld, new Place(2, 5)))
                .isEqualTo("a proportion");
    }

    private static FigureTable table(long[][] counts) {
        List<Line> lines = List.of(
                new Line("April", "", APRIL, APRIL.plusDays(29)),
                new Line("May", "", APRIL.plusMonths(1), APRIL.plusDays(60)));
        return new CountGrid("Grades", "Month", "evaluations", List.of(GOOD, OTHER))
                .gathering("Good or better", "grade=good-or-better", "", GOOD::equals)
                .table(
                        lines,
                        new Line("Whole", "", APRIL, APRIL.plusDays(60)),
                        (line, across) -> counts[lines.indexOf(line)][across.equals(GOOD) ? 0 : 1]);
    }

    private static List<String> printed(FigureTable table, Printing printing, int row) {
        return java.util.stream.IntStream.range(0, table.columns().size())
                .mapToObj(
                        column -> printing.value(table, new Place(row, column)).text())
                .toList();
    }
}
