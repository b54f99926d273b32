package org.plumbline.inspection.reading.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a page, from left to right.
 *
 * @param page its page, from 1
 * @param segments at least one, from left to right
 * @param mark a raised number stood before its first letter, as before a footnote
 */
public record Line(int page, List<Segment> segments, boolean mark) {
    /** Copies the segments. */
    public Line {
        segments = List.copyOf(segments);
    }

    /** The words of the line, with one space between its segments. */
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    /** Where its first letter begins, in points. */
    public float left() {
        return segments.getFirst().left();
    }

    /** Where its last letter ends, in points. */
    public float right() {
        return segments.getLast().right();
    }

    /** From the top of the page, in points. */
    public float baseline() {
        return segments.getFirst().baseline();
    }

    /** The size of its largest letters, in points. */
    public float size() {
        return (float) segments.stream().mapToDouble(Segment::size).max().orElse(0);
    }

    /** Every segment with letters is bold. */
    public boolean bold() {
        return segments.stream()
                .filter(segment -> segment.text().chars().anyMatch(Character::isLetter))
                .allMatch(Segment::bold);
    }
}
