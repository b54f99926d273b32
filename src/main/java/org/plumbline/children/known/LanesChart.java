package org.plumbline.children.known;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;

/**
 * A child's timeline as a drawing of lanes: what lasts as bars, what happens on a day as marks. Positions are in the
 * drawing's own units. The same things stand in the table beside it.
 */
record LanesChart(
        String title,
        String description,
        List<Band> bands,
        List<Bar> bars,
        List<Point> points,
        List<Tick> ticks,
        List<Mark> legend,
        int height) {
    static final int LABEL_WIDTH = 160;
    static final int PLOT_WIDTH = 840;
    static final int WIDTH = LABEL_WIDTH + PLOT_WIDTH + 10;
    private static final int ROW = 26;
    private static final int BAR_HEIGHT = 20;
    private static final int PADDING = 6;
    private static final int AXIS = 28;
    private static final int LEAST_WIDTH = 3;

    /** A lane: its label and where it lies. */
    record Band(String label, int y, int height) {}

    /**
     * Something that lasts.
     *
     * @param label as much of the words as fits; may be empty
     * @param words all of it, with its days
     * @param open it had not ended when last heard of
     */
    record Bar(int x, int y, int width, int height, String label, String words, String fill, boolean open) {

        int baseline() {
            return y + 15;
        }

        int right() {
            return x + width;
        }
    }

    /** Something that happened on a day. */
    record Point(int x, int y, Mark mark, String words) {}

    /** A day on the axis. */
    record Tick(int x, String label) {}

    LanesChart {
        bands = List.copyOf(bands);
        bars = List.copyOf(bars);
        points = List.copyOf(points);
        ticks = List.copyOf(ticks);
        legend = List.copyOf(legend);
    }

    /** The drawing of what is dated between the two days. */
    static LanesChart of(List<Span> spans, LocalDate from, LocalDate to) {
        return new Drawing(new DayScale(from, to)).draw(spans);
    }

    /** Where the axis stands. */
    int axisY() {
        return height - AXIS;
    }

    boolean isEmpty() {
        return bars.isEmpty() && points.isEmpty();
    }

    /** Lays lanes out from the top down. */
    private static final class Drawing {
        private final DayScale scale;
        private final List<Band> bands = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();
        private final List<Point> points = new ArrayList<>();
        private int y;

        Drawing(DayScale scale) {
            this.scale = scale;
        }

        LanesChart draw(List<Span> spans) {
            Map<Lane, List<Span>> byLane = new EnumMap<>(Lane.class);
            for (Span span : spans) {
                if (scale.shows(span)) {
                    byLane.computeIfAbsent(span.lane(), _ -> new ArrayList<>()).add(span);
                }
            }
            byLane.forEach(this::lane);
            String days = Dates.day(scale.from()) + " to " + Dates.day(scale.to());
            var marks = new TreeSet<Mark>();
            points.forEach(point -> marks.add(point.mark()));
            return new LanesChart(
                    "Timeline, " + days,
                    Numbers.of(bars.size() + points.size(), "thing", "things") + " that the extracts say, in "
                            + Numbers.of(bands.size(), "lane", "lanes") + ". The table below says the same in words.",
                    bands,
                    bars,
                    points,
                    scale.ticks(),
                    List.copyOf(marks),
                    y + AXIS);
        }

        private void lane(Lane lane, List<Span> spans) {
            int top = y;
            y += PADDING / 2;
            var lasting = spans.stream()
                    .filter(Span::lasting)
                    .sorted(Comparator.comparingInt(scale::start))
                    .toList();
            int rows = stack(lane, lasting);
            boolean anyPoint = points(spans, y + rows * ROW + ROW / 2);
            y += (rows + (anyPoint ? 1 : 0)) * ROW + PADDING / 2;
            bands.add(new Band(lane.label(), top, y - top));
        }

        private boolean points(List<Span> spans, int middle) {
            boolean any = false;
            for (Span span : spans) {
                if (!span.lasting() && span.kind() != null) {
                    var words = TimelineRow.when(span) + ": " + span.title();
                    points.add(new Point(scale.start(span), middle, Mark.of(span.kind()), words));
                    any = true;
                }
            }
            return any;
        }

        /** Puts each bar into the first row that is free; says how many rows it took. */
        private int stack(Lane lane, List<Span> lasting) {
            List<Integer> ends = new ArrayList<>();
            for (Span span : lasting) {
                int x = scale.start(span);
                int width = Math.max(LEAST_WIDTH, scale.end(span) - x);
                int row = 0;
                while (row < ends.size() && ends.get(row) > x) {
                    row++;
                }
                if (row == ends.size()) {
                    ends.add(0);
                }
                ends.set(row, x + width);
                bars.add(bar(lane, span, x, y + row * ROW + (ROW - BAR_HEIGHT) / 2, width));
            }
            return ends.size();
        }

        private static Bar bar(Lane lane, Span span, int x, int y, int width) {
            return new Bar(
                    x,
                    y,
                    width,
                    BAR_HEIGHT,
                    fitting(span.title(), width),
                    TimelineRow.when(span) + ": " + span.title(),
                    fill(lane),
                    span.until() == null);
        }

        /** Light enough for black words. */
        private static String fill(Lane lane) {
            return switch (lane) {
                case STATUS -> "#d2e2f1";
                case PLANS -> "#fcd6c3";
                case LEGAL_STATUS -> "#dbd5e9";
                case PLACEMENTS -> "#cce2d8";
                case ENQUIRIES -> "#fff7bf";
                case VISITS, WORKERS -> "#eeefef";
            };
        }

        private static String fitting(String words, int width) {
            int letters = (width - 10) / 7;
            if (words.length() <= letters) {
                return words;
            }
            return letters < 5 ? "" : words.substring(0, letters - 1).stripTrailing() + "…";
        }
    }

    /** From days to places. */
    private record DayScale(LocalDate from, LocalDate to) {
        private static final int[] MONTHS_BETWEEN_TICKS = {1, 2, 3, 6, 12, 24, 60, 120};
        private static final int MOST_TICKS = 10;

        boolean shows(Span span) {
            return span.from() != null && span.reaches(from) && !span.from().isAfter(to);
        }

        int start(Span span) {
            return x(span.from());
        }

        int end(Span span) {
            return x(span.end());
        }

        List<Tick> ticks() {
            int months = Math.toIntExact(from.until(to).toTotalMonths());
            int step = MONTHS_BETWEEN_TICKS[MONTHS_BETWEEN_TICKS.length - 1];
            for (int i = MONTHS_BETWEEN_TICKS.length - 1; i >= 0; i--) {
                step = months / MONTHS_BETWEEN_TICKS[i] <= MOST_TICKS ? MONTHS_BETWEEN_TICKS[i] : step;
            }
            var ticks = new ArrayList<Tick>();
            var first = LocalDate.of(from.getYear(), 1, 1);
            for (var day = first; !day.isAfter(to); day = day.plusMonths(step)) {
                if (!day.isBefore(from)) {
                    ticks.add(new Tick(
                            x(day),
                            step >= 12 ? Integer.toString(day.getYear()) : Dates.shortMonth(YearMonth.from(day))));
                }
            }
            return ticks;
        }

        private int x(@Nullable LocalDate day) {
            long all = Math.max(1, to.toEpochDay() - from.toEpochDay());
            long gone = day == null ? 0 : Math.clamp(day.toEpochDay() - from.toEpochDay(), 0, all);
            return LABEL_WIDTH + Math.toIntExact(gone * PLOT_WIDTH / all);
        }
    }
}
