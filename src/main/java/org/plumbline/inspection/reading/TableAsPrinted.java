package org.plumbline.inspection.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.inspection.reading.pdf.Line;
import org.plumbline.inspection.reading.pdf.Segment;

/**
 * Reads the table of judgements by where its words stand: a column of grades, and to the left of it the areas, each beside
 * its grade. Cells may take several lines and be centred against each other.
 */
final class TableAsPrinted {
    /** Lines of one cell are less than so many letter sizes apart. */
    private static final float LINE_GAP = 1.6f;
    /** Areas end before the column of grades begins, give or take so many points. */
    private static final float SLACK = 6;
    /** Any beginning or part of a grade that fills a line of its cell. */
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:requires?|requires?\\s+improvement|requires?\\s+improvement\\s+to(?:\\s+be(?:\\s+good)?)?|improvement"
                + "|improvement\\s+to(?:\\s+be(?:\\s+good)?)?|to\\s+be(?:\\s+good)?|be\\s+good|outstanding|good"
                + "|inadequate|adequate)\\s*[\\d*\\u2020]{0,2}");

    /** A cell of one or more lines. */
    private record Cell(String text, float top, float bottom, float left, float size) {
        float middle() {
            return (top + bottom) / 2;
        }

        Cell with(Segment line) {
            return new Cell(text + " " + line.text(), top, line.baseline(), left, size);
        }
    }

    private TableAsPrinted() {}

    static List<Found> read(List<Line> front) {
        List<Found> found = new ArrayList<>();
        front.stream().map(Line::page).distinct().forEach(page -> {
            List<Segment> segments = front.stream()
                    .filter(line -> line.page() == page)
                    .flatMap(line -> line.segments().stream())
                    .toList();
            found.addAll(readPage(segments));
        });
        return found;
    }

    private static List<Found> readPage(List<Segment> segments) {
        List<Cell> grades = grades(segments);
        if (grades.isEmpty()) {
            return List.of();
        }
        float column = (float) grades.stream().mapToDouble(Cell::left).min().orElse(0);
        List<Cell> labels = labels(segments.stream()
                .filter(segment -> segment.right() < column + SLACK)
                .toList());
        List<Found> found = new ArrayList<>();
        for (Cell grade : grades) {
            labels.stream()
                    .filter(label -> Math.abs(label.middle() - grade.middle()) < LINE_GAP * grade.size())
                    .min(Comparator.comparingDouble(label -> Math.abs(label.middle() - grade.middle())))
                    .flatMap(label -> pair(label, grade))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> pair(Cell label, Cell grade) {
        for (Area area : Area.values()) {
            Matcher heading = area.heading().matcher(label.text());
            if (heading.find()) {
                return Optional.of(new Found(
                        Found.Place.TABLE_AS_PRINTED,
                        area,
                        heading.group(),
                        Grade.of(grade.text()).orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private static List<Cell> grades(List<Segment> segments) {
        List<Segment> parts = segments.stream()
                .filter(segment -> PART.matcher(segment.text()).matches())
                .toList();
        return cells(parts, (_, both) -> PART.matcher(both).matches()).stream()
                .filter(cell -> Grade.of(cell.text()).isPresent())
                .toList();
    }

    private static List<Cell> labels(List<Segment> segments) {
        return cells(segments, TableAsPrinted::belongsToArea);
    }

    /** Once the words of a cell name an area, a further line belongs to it only when it completes the name. */
    private static boolean belongsToArea(String words, String both) {
        for (Area area : Area.values()) {
            Matcher before = area.heading().matcher(words);
            if (before.find()) {
                Matcher after = area.heading().matcher(both);
                return after.find() && after.group().length() > before.group().length();
            }
        }
        return true;
    }

    /** From top to bottom, lines that follow each other closely and belong together. */
    private static List<Cell> cells(List<Segment> segments, BiPredicate<String, String> belong) {
        List<Cell> cells = new ArrayList<>();
        for (Segment segment : segments.stream()
                .sorted(Comparator.comparingDouble(Segment::baseline))
                .toList()) {
            Cell last = cells.isEmpty() ? null : cells.getLast();
            if (last != null
                    && segment.baseline() - last.bottom() < LINE_GAP * segment.size()
                    && belong.test(last.text(), last.text() + " " + segment.text())) {
                cells.set(cells.size() - 1, last.with(segment));
            } else {
                cells.add(new Cell(
                        segment.text(), segment.baseline(), segment.baseline(), segment.left(), segment.size()));
            }
        }
        return cells;
    }
}
