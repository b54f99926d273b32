package org.plumbline.report.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.report.chart.Drawing.Anchor;
import org.plumbline.report.document.Block.Chart;
import org.plumbline.report.document.Block.Row;

/** Horizontal bars: their labels can be read, however long. */
final class BarChart {
    private static final double LABELS = 190;
    private static final double BARS = Canvas.WIDTH - LABELS - 70;
    private static final double LINE = 30;
    private static final double THICKNESS = 18;
    private static final double THIN = 12;

    private final Canvas canvas = new Canvas();
    private final Chart chart;

    private BarChart(Chart chart) {
        this.chart = chart;
    }

    /** Each row as one bar of equal length in parts; a row with a part that is not shown has no bar. */
    static Drawing shares(Chart chart) {
        return new BarChart(chart).drawShares();
    }

    /** Each row with a bar for each number. */
    static Drawing bars(Chart chart) {
        return new BarChart(chart).drawBars();
    }

    private Drawing drawShares() {
        double y = canvas.key(Charts.series(chart));
        for (Row row : Charts.rows(chart)) {
            label(row, y + 17);
            shareBar(row, y);
            y += LINE;
        }
        return new Drawing(Canvas.WIDTH, (int) y + 4, canvas.shapes);
    }

    private void shareBar(Row row, double y) {
        List<Integer> drawn = chart.drawn();
        if (drawn.stream().anyMatch(column -> Charts.number(row, column) == null)) {
            canvas.words(LABELS, y + 17, marks(row), Anchor.START);
            return;
        }
        double all = drawn.stream().mapToDouble(column -> number(row, column)).sum();
        double x = LABELS;
        for (int i = 0; i < drawn.size() && all > 0; i++) {
            double width = BARS * number(row, drawn.get(i)) / all;
            if (width > 0) {
                canvas.box(x, y + 4, width, THICKNESS, Palette.fill(i));
                number(
                        x + width / 2,
                        y + 17,
                        width,
                        row.cells().get(drawn.get(i)).text(),
                        i);
            }
            x += width;
        }
        canvas.words(LABELS + BARS + 8, y + 17, "n = " + Math.round(all), Anchor.START);
    }

    private void number(double x, double y, double width, String text, int series) {
        if (Canvas.widthOf(text) + 4 <= width) {
            canvas.words(x, y, text, Anchor.MIDDLE, Palette.wordsOn(series));
        }
    }

    private Drawing drawBars() {
        double y = chart.drawn().size() > 1 ? canvas.key(Charts.series(chart)) : 0;
        double longest = Charts.greatest(chart);
        for (Row row : Charts.rows(chart)) {
            label(row, y + 17);
            double thickness = chart.drawn().size() > 1 ? THIN : THICKNESS;
            double top = y + 4;
            for (int i = 0; i < chart.drawn().size(); i++) {
                bar(row, i, top, thickness, longest);
                top += thickness + 2;
            }
            y = Math.max(y + LINE, top + 6);
        }
        return new Drawing(Canvas.WIDTH, (int) y + 4, canvas.shapes);
    }

    private void bar(Row row, int series, double y, double thickness, double longest) {
        int column = chart.drawn().get(series);
        Double number = Charts.number(row, column);
        double width = number == null ? 0 : (BARS - 40) * Math.max(0, number) / longest;
        if (width > 0) {
            canvas.box(LABELS, y, width, thickness, Palette.fill(series));
        }
        canvas.words(
                LABELS + width + 6, y + thickness - 2, row.cells().get(column).text(), Anchor.START);
    }

    private void label(Row row, double y) {
        canvas.label(LABELS - 10, y, row.cells().getFirst().text(), LABELS - 10);
    }

    private String marks(Row row) {
        return chart.drawn().stream()
                .map(column -> Charts.series(chart).get(chart.drawn().indexOf(column)) + " "
                        + row.cells().get(column).text())
                .collect(Collectors.joining(", "));
    }

    private static double number(Row row, int column) {
        Double number = Charts.number(row, column);
        return number == null ? 0 : Math.max(0, number);
    }
}
