package org.plumbline.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.chart.Drawing.Anchor;
import org.plumbline.report.chart.Drawing.Dot;
import org.plumbline.report.chart.Drawing.Line;
import org.plumbline.report.chart.Drawing.Point;
import org.plumbline.report.document.Block.Chart;
import org.plumbline.report.document.Block.Row;

/** Lines over time, from zero; a gap where a number is missing or withheld. */
final class LineChart {
    private static final double LEFT = 48;
    private static final double HEIGHT = 200;
    private static final int STEPS = 4;
    private static final double ROOM_FOR_LABEL = 62;

    private final Canvas canvas = new Canvas();
    private final Chart chart;
    private final List<Row> rows;
    private final double top;
    private final double greatest;

    private LineChart(Chart chart) {
        this.chart = chart;
        this.rows = Charts.rows(chart);
        this.top = key() + 6;
        this.greatest = roundUp(Charts.greatest(chart));
    }

    static Drawing of(Chart chart) {
        LineChart lines = new LineChart(chart);
        lines.axes();
        for (int i = 0; i < chart.drawn().size(); i++) {
            lines.series(i);
        }
        return new Drawing(Canvas.WIDTH, (int) (lines.top + HEIGHT + 30), lines.canvas.shapes);
    }

    private double key() {
        double x = LEFT;
        double y = 12;
        List<String> series = Charts.series(chart);
        for (int i = 0; i < series.size(); i++) {
            String words = Canvas.fitting(series.get(i), Canvas.WIDTH / 2.0);
            double width = 38 + Canvas.widthOf(words) + 16;
            if (x > LEFT && x + width > Canvas.WIDTH) {
                x = LEFT;
                y += 20;
            }
            line(List.of(new Point(x, y - 4), new Point(x + 30, y - 4)), i);
            canvas.shapes.add(new Dot(x + 15, y - 4, Palette.mark(i), Palette.line(i)));
            canvas.words(x + 38, y, words, Anchor.START);
            x += width;
        }
        return y + 8;
    }

    private void axes() {
        for (int step = 0; step <= STEPS; step++) {
            double y = top + HEIGHT - HEIGHT * step / STEPS;
            canvas.line(LEFT, y, Canvas.WIDTH - 10, y, Palette.PALE);
            canvas.words(LEFT - 6, y + 4, Long.toString(Math.round(greatest * step / STEPS)), Anchor.END);
        }
        int every = Math.max(1, (int) Math.ceil(rows.size() * ROOM_FOR_LABEL / (Canvas.WIDTH - LEFT)));
        for (int i = 0; i < rows.size(); i += every) {
            String label = Canvas.fitting(rows.get(i).cells().getFirst().text(), ROOM_FOR_LABEL * every);
            canvas.words(x(i), top + HEIGHT + 18, label, Anchor.MIDDLE);
        }
    }

    private void series(int series) {
        int column = chart.drawn().get(series);
        List<Point> unbroken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Double number = Charts.number(rows.get(i), column);
            if (number == null) {
                line(unbroken, series);
                unbroken.clear();
                canvas.words(
                        x(i), top + HEIGHT - 4, rows.get(i).cells().get(column).text(), Anchor.MIDDLE);
            } else {
                Point point = new Point(x(i), top + HEIGHT - HEIGHT * number / greatest);
                unbroken.add(point);
                canvas.shapes.add(new Dot(point.x(), point.y(), Palette.mark(series), Palette.line(series)));
            }
        }
        line(unbroken, series);
    }

    private void line(List<Point> points, int series) {
        if (points.size() > 1) {
            canvas.shapes.add(new Line(points, 2, series * 4, Palette.line(series)));
        }
    }

    private double x(int row) {
        double room = Canvas.WIDTH - LEFT - ROOM_FOR_LABEL;
        return LEFT + ROOM_FOR_LABEL / 2 + (rows.size() < 2 ? room / 2 : room * row / (rows.size() - 1));
    }

    /** The next of 4, 8, 20, 40, 80, 200 and so on: it is cut into four whole steps. */
    private static double roundUp(double greatest) {
        double power = STEPS;
        while (true) {
            for (double factor : new double[] {1, 2, 5}) {
                if (factor * power >= greatest) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }
}
