package org.plumbline.report.chart;

import java.util.List;

/** Shapes on a sheet, in the sheet's own units, later ones above earlier ones. */
public record Drawing(int width, int height, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Something drawn; colours are six hexadecimal digits after a #. */
    public sealed interface Shape {}

    /** A filled rectangle with a thin white rim, so that neighbours are told apart without colour. */
    public record Box(double x, double y, double width, double height, String colour) implements Shape {}

    /** A line from point to point; {@code dashes} of this length, or 0 for none. */
    public record Line(List<Point> points, double thickness, int dashes, String colour) implements Shape {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A mark on a line, different for each line. */
    public record Dot(double x, double y, Mark mark, String colour) implements Shape {}

    /** Words; {@code x} is where they begin, their middle or where they end. */
    public record Words(double x, double y, String words, Anchor anchor, String colour) implements Shape {}

    /** A place. */
    public record Point(double x, double y) {}

    /** What of the words stands at their place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The shapes of marks. */
    public enum Mark {
        CIRCLE,
        SQUARE,
        DIAMOND,
        TRIANGLE
    }
}
