package org.plumbline.report.composer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.EvaluationFigures;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.composer.figure.FigureTable;

class GradesByMonthOrQuarterTest {
    private static final FigureRequest SIX_MONTHS = new FigureRequest(6, LocalDate.parse("2026-11-23"));

    @Test
    void standsByQuarterWhereEvaluationsAreFew() {
        FigureTable table = table(19);

        assertThat(table.caption()).isEqualTo("Overall grades by quarter of completion");
        assertThat(labels(table)).containsExactly("Jun 2026", "Jul to Sep 2026", "Oct to Nov 2026", "Whole period");
        assertThat(allOf(table)).containsExactly(19L, 57L, 38L, 114L);
        assertThat(table.notes().getFirst()).endsWith("fewer than 20 evaluations a month were completed on average.");
    }

    @Test
    void standsByMonthWhereThereAreEnough() {
        FigureTable table = table(20);

        assertThat(table.caption()).isEqualTo("Overall grades by month of completion");
        assertThat(labels(table)).hasSize(7).startsWith("Jun 2026", "Jul 2026");
        assertThat(allOf(table)).containsExactly(20L, 20L, 20L, 20L, 20L, 20L, 120L);
    }

    private static FigureTable table(int eachMonth) {
        var source = new GradesByMonthOrQuarter(new EvaluationFigures() {
            @Override
            public List<GradeCount> countGrades(YearMonth from, YearMonth to) {
                return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                        .map(month -> new GradeCount(null, null, month, "good", "Good", 3, eachMonth))
                        .toList();
            }

            @Override
            public List<Progress> countProgress(LocalDate from, LocalDate to, LocalDate today) {
                return List.of();
            }
        });
        return source.take(SIX_MONTHS).orElseThrow().tables().getFirst();
    }

    private static List<String> labels(FigureTable table) {
        return table.rows().stream()
                .map(row -> row.cells().getFirst() instanceof FigureCell.Words(String text) ? text : "")
                .toList();
    }

    /** The one grade in use is the first column. */
    private static List<Long> allOf(FigureTable table) {
        return table.rows().stream()
                .map(row -> row.cells().get(1) instanceof FigureCell.Counted counted ? counted.number() : -1L)
                .toList();
    }
}
