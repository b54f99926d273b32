package org.plumbline.inspection.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the segments of a page together into lines, from top to bottom. */
final class LineBuilder {
    /** Baselines closer than this share of the letter size belong to one line. */
    private static final float SAME_LINE = 0.25f;
    /** Letters smaller than this share of their neighbours' size, and raised, are a footnote's number. */
    private static final float RAISED_SIZE = 0.8f;

    private LineBuilder() {}

    static List<Line> build(int page, List<Segment> segments) {
        List<Segment> marks = new ArrayList<>();
        List<Segment> plain = new ArrayList<>();
        for (Segment segment : segments) {
            if (!segment.text().isEmpty()) {
                (isMark(segment, segments) ? marks : plain).add(segment);
            }
        }
        plain.sort(Comparator.comparingDouble(Segment::baseline));
        List<List<Segment>> rows = new ArrayList<>();
        for (Segment segment : plain) {
            if (rows.isEmpty() || !sameLine(rows.getLast().getFirst(), segment)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(segment);
        }
        return rows.stream().map(row -> line(page, row, marks)).toList();
    }

    private static Line line(int page, List<Segment> row, List<Segment> marks) {
        row.sort(Comparator.comparingDouble(Segment::left));
        Segment first = row.getFirst();
        boolean mark = marks.stream()
                .anyMatch(raised -> raised.left() < first.left() + 1
                        && first.left() - raised.right() < 2 * first.size()
                        && isRaisedOver(raised, first));
        return new Line(page, row, mark);
    }

    private static boolean sameLine(Segment one, Segment other) {
        return Math.abs(one.baseline() - other.baseline()) <= SAME_LINE * Math.min(one.size(), other.size());
    }

    /** A raised number beside larger letters: it points to a footnote, or begins one, and is part of no sentence. */
    private static boolean isMark(Segment segment, List<Segment> all) {
        return segment.text().chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '*')
                && all.stream().anyMatch(other -> isBeside(segment, other) && isRaisedOver(segment, other));
    }

    private static boolean isBeside(Segment segment, Segment other) {
        return segment.left() < other.right() + other.size() && other.left() - segment.right() < 2 * other.size();
    }

    private static boolean isRaisedOver(Segment segment, Segment other) {
        float raised = other.baseline() - segment.baseline();
        return segment.size() < RAISED_SIZE * other.size() && raised > 0 && raised < other.size();
    }
}
