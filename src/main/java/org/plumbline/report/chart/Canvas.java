package org.plumbline.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.chart.Drawing.Anchor;
import org.plumbline.report.chart.Drawing.Box;
import org.plumbline.report.chart.Drawing.Line;
import org.plumbline.report.chart.Drawing.Point;
import org.plumbline.report.chart.Drawing.Shape;
import org.plumbline.report.chart.Drawing.Words;

/** A drawing in the making, with what every chart needs: labels that fit, a key, axes. */
final class Canvas {
    static final int WIDTH = 680;
    static final int LETTER = 12;
    /** The average width of a letter of the typeface as a part of its height; words are laid out by it, not measured. */
    private static final double LETTER_WIDTH = 0.55;

    private static final int KEY_LINE = 20;

    final List<Shape> shapes = new ArrayList<>();

    void box(double x, double y, double width, double height, String colour) {
        shapes.add(new Box(x, y, width, height, colour));
    }

    void line(double fromX, double fromY, double toX, double toY, String colour) {
        shapes.add(new Line(List.of(new Point(fromX, fromY), new Point(toX, toY)), 1, 0, colour));
    }

    void words(double x, double y, String words, Anchor anchor) {
        words(x, y, words, anchor, Palette.INK);
    }

    void words(double x, double y, String words, Anchor anchor, String colour) {
        shapes.add(new Words(x, y, words, anchor, colour));
    }

    static double widthOf(String words) {
        return words.codePointCount(0, words.length()) * LETTER * LETTER_WIDTH;
    }

    /** The words, cut with an ellipsis where they are wider than the room; the table beside has them whole. */
    static String fitting(String words, double room) {
        int most = (int) (room / (LETTER * LETTER_WIDTH));
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, Math.max(1, most - 1))) + "…";
    }

    /** Words over at most two lines, ending at a place, their middle on the line given. */
    void label(double x, double y, String words, double room) {
        int most = (int) (room / (LETTER * LETTER_WIDTH));
        int space = words.length() <= most ? -1 : words.lastIndexOf(' ', most);
        if (space <= 0) {
            words(x, y, fitting(words, room), Anchor.END);
            return;
        }
        words(x, y - LETTER / 2.0, words.substring(0, space), Anchor.END);
        words(x, y + LETTER / 2.0 + 1, fitting(words.substring(space + 1), room), Anchor.END);
    }

    /** The key of filled series, over as many lines as it takes; returns where it ends. */
    double key(List<String> series) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < series.size(); i++) {
            String words = fitting(series.get(i), WIDTH / 2.0);
            double width = 20 + widthOf(words) + 16;
            if (x > 0 && x + width > WIDTH) {
                x = 0;
                y += KEY_LINE;
            }
            box(x, y + 2, 14, 14, Palette.fill(i));
            words(x + 20, y + 13, words, Anchor.START);
            x += width;
        }
        return y + KEY_LINE + 6;
    }
}
