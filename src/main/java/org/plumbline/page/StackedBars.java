package org.plumbline.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares of a whole, one bar a row, with the same numbers as a table below: {@code
 * @template.page.stackedBars(page.profile())}. Bars are as long as each other, so n stands beside each; segments differ
 * by pattern and by a number, not by colour alone, and print in black and white.
 *
 * @param id unique on the page
 * @param title what the chart is of, in a sentence
 * @param description what it shows, for those who do not see it
 * @param rowHeading the heading of the table's first column ("Team", "Month")
 * @param series the parts of each bar, in their order
 * @param bars the rows, in the order they are to be read; nothing is ranked here
 */
public record StackedBars(
        String id, String title, String description, String rowHeading, List<Series> series, List<Bar> bars) {
    private static final int LEAST_LABEL_WIDTH = 120;
    private static final int MOST_LABEL_CHARACTERS = 48;
    /** No letter of the typeface is wider on average, at the size of the labels. */
    private static final int CHARACTER_WIDTH = 8;

    private static final int GAP = 12;
    private static final int BAR_WIDTH = 520;
    private static final int COUNT_WIDTH = 70;
    private static final int ROW_HEIGHT = 34;
    private static final int BAR_HEIGHT = 24;
    private static final int LEAST_WIDTH_FOR_NUMBER = 16;

    /** One part of each bar: its word and how it is filled. */
    public record Series(String word, Fill fill) {}

    /** One bar: its label and a count for each series, in their order. */
    public record Bar(String label, List<Integer> counts) {

        public Bar {
            counts = List.copyOf(counts);
        }

        /** All counted in this bar. */
        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** How a part is filled; the pattern tells it apart without colour. */
    public enum Fill {
        SOLID("#00524f", "#00524f", ""),
        STRIPES("#d5e8e5", "#1f7a72", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4"),
        DOTS("#fff2c4", "#8a6100", "M2,2 h2 v2 h-2 z M6,6 h2 v2 h-2 z"),
        CROSS("#f6d7d2", "#a4342a", "M0,0 l8,8 M8,0 l-8,8"),
        LINES("#e4e2ee", "#54478c", "M0,2 h8 M0,6 h8"),
        PLAIN("#f3f2f1", "#f3f2f1", "");

        private final String background;
        private final String ink;
        private final String path;

        Fill(String background, String ink, String path) {
            this.background = background;
            this.ink = ink;
            this.path = path;
        }

        String background() {
            return background;
        }

        String ink() {
            return ink;
        }

        String path() {
            return path;
        }
    }

    /** One drawn rectangle, in the drawing's own units. */
    record Segment(int series, int x, int y, int width, int height, int count) {

        boolean showsNumber() {
            return width >= LEAST_WIDTH_FOR_NUMBER;
        }
    }

    public StackedBars {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
    }

    int width() {
        return labelWidth() + BAR_WIDTH + COUNT_WIDTH;
    }

    int height() {
        return Math.max(1, bars.size()) * ROW_HEIGHT;
    }

    int labelX() {
        return labelWidth() - GAP;
    }

    int countX() {
        return labelWidth() + BAR_WIDTH + GAP;
    }

    /** As wide as the longest label needs. */
    private int labelWidth() {
        int longest = bars.stream().mapToInt(bar -> shown(bar).length()).max().orElse(0);
        return Math.max(LEAST_LABEL_WIDTH, longest * CHARACTER_WIDTH + GAP);
    }

    /** A bar's label; one that would leave no room for the bars is cut, and stands whole in the table. */
    String shown(Bar bar) {
        String label = bar.label();
        return label.length() <= MOST_LABEL_CHARACTERS
                ? label
                : label.substring(0, MOST_LABEL_CHARACTERS - 1).strip() + "…";
    }

    /** The line the words of a row stand on. */
    int baseline(int row) {
        return row * ROW_HEIGHT + 22;
    }

    String patternId(int part) {
        return id + "-pattern-" + part;
    }

    String swatchId(int part) {
        return id + "-swatch-" + part;
    }

    List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        for (int row = 0; row < bars.size(); row++) {
            addSegments(row, segments);
        }
        return segments;
    }

    private void addSegments(int row, List<Segment> segments) {
        var bar = bars.get(row);
        long before = 0;
        for (int part = 0; part < series.size(); part++) {
            int count = bar.counts().get(part);
            if (count > 0) {
                int from = position(before, bar.total());
                int to = position(before + count, bar.total());
                int y = row * ROW_HEIGHT + (ROW_HEIGHT - BAR_HEIGHT) / 2;
                segments.add(new Segment(part, labelWidth() + from, y, to - from, BAR_HEIGHT, count));
            }
            before += count;
        }
    }

    private static int position(long counted, int total) {
        return (int) (counted * BAR_WIDTH / total);
    }

    /** The same numbers as a table. */
    Table table() {
        var table = Table.of(title).hideCaption().column(rowHeading);
        for (var part : series) {
            table = table.numericColumn(part.word());
        }
        return table.numericColumn("All (n)")
                .rows(bars.stream().map(StackedBars::cells).toList());
    }

    private static List<Cell> cells(Bar bar) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(bar.label()));
        bar.counts().forEach(count -> cells.add(Cell.number(count)));
        cells.add(Cell.number(bar.total()));
        return cells;
    }
}
