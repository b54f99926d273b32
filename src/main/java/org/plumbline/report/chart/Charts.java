package org.plumbline.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.document.Block.Chart;
import org.plumbline.report.document.Block.Row;

/** Lays charts out. */
public final class Charts {
    private Charts() {}

    /** The drawing of a chart. A number that is withheld or missing is not drawn: its mark stands in its place. */
    public static Drawing draw(Chart chart) {
        return switch (chart.kind()) {
            case SHARES -> BarChart.shares(chart);
            case BARS -> BarChart.bars(chart);
            case LINES -> LineChart.of(chart);
        };
    }

    /** Whether a drawing tells more than its table: not where more rows have a number withheld than can be drawn. */
    public static boolean isWorthDrawing(Chart chart) {
        List<Row> rows = rows(chart);
        long withheld = rows.stream()
                .filter(row -> chart.drawn().stream().anyMatch(column -> number(row, column) == null))
                .count();
        long drawn = rows.stream()
                .filter(row -> chart.drawn().stream().allMatch(column -> number(row, column) != null))
                .filter(row -> chart.drawn().stream().anyMatch(column -> isMoreThanNothing(number(row, column))))
                .count();
        return withheld == 0 || drawn >= withheld;
    }

    private static boolean isMoreThanNothing(@Nullable Double number) {
        return number != null && number > 0;
    }

    /** The rows that are drawn. */
    static List<Row> rows(Chart chart) {
        return chart.table().rows().stream().filter(row -> !row.total()).toList();
    }

    static List<String> series(Chart chart) {
        return chart.drawn().stream()
                .map(column -> chart.table().columns().get(column).heading())
                .toList();
    }

    static @Nullable Double number(Row row, int column) {
        BigDecimal number = row.cells().get(column).number();
        return number == null ? null : number.doubleValue();
    }

    /** The greatest number drawn, at least 1. */
    static double greatest(Chart chart) {
        return rows(chart).stream()
                .flatMap(row -> chart.drawn().stream().map(column -> number(row, column)))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .reduce(1, Math::max);
    }
}
