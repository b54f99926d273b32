package org.plumbline.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.report.chart.Drawing.Dot;
import org.plumbline.report.chart.Drawing.Point;

/** The corners of marks. */
final class Outline {
    private static final double RADIUS = 4;
    private static final int CORNERS_OF_CIRCLE = 16;

    private Outline() {}

    static List<Point> of(Dot dot) {
        return switch (dot.mark()) {
            case CIRCLE -> polygon(dot, CORNERS_OF_CIRCLE, 0, RADIUS);
            case SQUARE -> polygon(dot, 4, Math.PI / 4, RADIUS * 1.2);
            case DIAMOND -> polygon(dot, 4, 0, RADIUS * 1.3);
            case TRIANGLE -> polygon(dot, 3, -Math.PI / 2, RADIUS * 1.3);
        };
    }

    private static List<Point> polygon(Dot dot, int corners, double first, double radius) {
        return IntStream.range(0, corners)
                .mapToObj(i -> new Point(
                        dot.x() + radius * Math.cos(first + 2 * Math.PI * i / corners),
                        dot.y() + radius * Math.sin(first + 2 * Math.PI * i / corners)))
                .toList();
    }
}
