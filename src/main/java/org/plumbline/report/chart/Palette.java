package org.plumbline.report.chart;

import java.util.List;

/**
 * The colours of charts. From dark to light, so that they are told apart in black and white, and each with the colour of
 * words that can be read on it (contrast at least 4.5 to 1).
 */
final class Palette {
    static final String INK = "#0b0c0c";
    static final String PALE = "#b1b4b6";
    private static final String[] FILLS = {"#0b2d52", "#1d6fb8", "#8fbde4", "#dbe7f3", "#5a4a78", "#c9b8dd", "#6b6f73"};
    private static final boolean[] DARK = {true, true, false, false, true, false, true};
    private static final String[] LINES = {"#0b2d52", "#a3320b", "#1d6fb8", "#5a4a78"};

    private static final List<Drawing.Mark> MARKS = List.of(Drawing.Mark.values());

    private Palette() {}

    static String fill(int series) {
        return FILLS[series % FILLS.length];
    }

    static String wordsOn(int series) {
        return DARK[series % DARK.length] ? "#ffffff" : INK;
    }

    static String line(int series) {
        return LINES[series % LINES.length];
    }

    static Drawing.Mark mark(int series) {
        return MARKS.get(series % MARKS.size());
    }
}
