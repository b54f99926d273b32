package org.plumbline.inspection.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.reading.pdf.Line;
import org.plumbline.inspection.reading.pdf.Segment;

/** Puts the lines of a document together into blocks. */
public final class BlockBuilder {
    /** Lines further apart than this many times the leading belong to two paragraphs. */
    private static final float PARAGRAPH_GAP = 1.2f;
    /** Text begins at the same place when it begins within so many points. */
    private static final float SAME_LEFT = 4;
    /** Letters of two sizes differ by at least so many points. */
    private static final float OTHER_SIZE = 0.8f;
    /** Lines closer than this many times their size stand in two cells. */
    private static final float CLOSE_LINES = 0.9f;
    /** A bold line longer than this is emphasis, not a heading. */
    private static final int LONGEST_HEADING = 260;

    private final Body body;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private @Nullable Marker marker;
    /** How the items of this document have been printed so far. */
    private boolean itemsAreSetIn;

    private BlockBuilder(Body body) {
        this.body = body;
        this.words = Words.of(body.lines());
    }

    /** The blocks of the text, in reading order. */
    public static List<Block> build(Body body) {
        BlockBuilder builder = new BlockBuilder(body);
        body.lines().forEach(builder::add);
        builder.end();
        return List.copyOf(builder.blocks);
    }

    private void add(Line line) {
        Optional<Marker> begun =
                isHeading(line) ? Optional.empty() : Marker.of(line).filter(found -> fits(found, line));
        if (begun.isPresent() || lines.isEmpty() || !continues(line)) {
            end();
            marker = begun.orElse(null);
        }
        lines.add(line);
    }

    /**
     * A number counts as one only where it stands out to the left of the text it numbers; a dash only where it does, or where
     * a sentence ended before it.
     */
    private boolean fits(Marker found, Line line) {
        if (lines.isEmpty()) {
            return true;
        }
        if (found.dash()) {
            Line last = lines.getLast();
            return isHeading(last)
                    || endsSentence(last.text())
                    || line.page() != last.page()
                    || line.baseline() - last.baseline() > PARAGRAPH_GAP * body.leading()
                    || Math.abs(line.left() - textLeft()) > SAME_LEFT;
        }
        return found.isBullet() || marker == null || line.left() < marker.textLeft() - SAME_LEFT;
    }

    private boolean continues(Line line) {
        Line last = lines.getLast();
        if (isHeading(line) != isHeading(last)) {
            return isHeading(line) && !standsOut(line, last);
        }
        if (isHeading(line)) {
            return sameHeading(line, last);
        }
        return line.page() == last.page() ? continuesBelow(line, last) : continuesOnNextPage(line, last);
    }

    /** Bold words at the beginning of a line inside a paragraph do not make a heading. */
    private boolean standsOut(Line line, Line last) {
        return line.page() != last.page()
                || line.size() > last.size() + OTHER_SIZE
                || line.baseline() - last.baseline() > PARAGRAPH_GAP * body.leading()
                || line.left() < lines.getFirst().left() - SAME_LEFT;
    }

    private boolean sameHeading(Line line, Line last) {
        float gap = line.baseline() - last.baseline();
        return line.page() == last.page()
                && Math.abs(line.size() - last.size()) < OTHER_SIZE
                && gap < 1.45f * Math.max(line.size(), body.leading() / 1.2f);
    }

    private boolean continuesBelow(Line line, Line last) {
        float gap = line.baseline() - last.baseline();
        boolean hanging = marker != null
                && marker.textLeft() > lines.getFirst().left() + SAME_LEFT
                && Math.abs(line.left() - textLeft()) < SAME_LEFT;
        if (gap > PARAGRAPH_GAP * body.leading()) {
            return hanging && gap < 2.2f * body.leading();
        }
        return hanging || (line.left() > lines.getFirst().left() - SAME_LEFT && !leavesItem(line));
    }

    /** Where the lines of items are set in, one that is not set in does not belong to the item. */
    private boolean leavesItem(Line line) {
        boolean setIn = lines.size() > 1 ? isIndented() : itemsAreSetIn;
        return marker != null && setIn && line.left() < lines.getFirst().left() + SAME_LEFT;
    }

    /** What a page breaks off goes on at the top of the next: at the same place, or in the middle of a sentence. */
    private boolean continuesOnNextPage(Line line, Line last) {
        if (marker != null && Math.abs(line.left() - textLeft()) < SAME_LEFT && isIndented()) {
            return true;
        }
        return !endsSentence(last.text()) || Character.isLowerCase(line.text().charAt(0));
    }

    private boolean isIndented() {
        return textLeft() > lines.getFirst().left() + SAME_LEFT;
    }

    /** Where the lines after the first one of an item begin: as the second does, or where the first one's text begins. */
    private float textLeft() {
        if (lines.size() > 1) {
            return lines.get(1).left();
        }
        return marker == null ? lines.getFirst().left() : marker.textLeft();
    }

    private static boolean endsSentence(String text) {
        return text.matches(".*[.!?:;][\\u2019\\u201D'\")]*$");
    }

    private boolean isHeading(Line line) {
        if (Marker.of(line).filter(Marker::isBullet).isPresent()) {
            return false;
        }
        boolean larger = line.size() > body.textSize() + OTHER_SIZE;
        return (larger || line.bold()) && line.text().chars().anyMatch(Character::isLetter);
    }

    private void end() {
        if (!lines.isEmpty()) {
            if (marker != null && lines.size() > 1) {
                itemsAreSetIn = isIndented();
            }
            blocks.add(block());
        }
        lines.clear();
        marker = null;
    }

    private Block block() {
        Line first = lines.getFirst();
        if (marker != null) {
            Block.Kind kind = marker.isBullet() ? Block.Kind.BULLET : Block.Kind.NUMBERED;
            return new Block(kind, marker.number(), text(), first.page(), first.left(), first.size());
        }
        String text = text();
        boolean heading = isHeading(first) && text.length() <= LONGEST_HEADING;
        return new Block(
                heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, 0, text, first.page(), first.left(), first.size());
    }

    /** Two cells side by side: a gap in a line, or lines closer together than the lines of one paragraph can be. */
    private boolean hasCells() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.segments().size() > 1
                    || (i > 0 && line.baseline() - lines.get(i - 1).baseline() < CLOSE_LINES * line.size())) {
                return lines.stream().allMatch(other -> other.page() == line.page());
            }
        }
        return false;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        if (marker == null && hasCells()) {
            // The order of drawing is the order of reading.
            lines.stream()
                    .flatMap(line -> line.segments().stream())
                    .sorted(Comparator.comparingInt(Segment::order))
                    .forEach(segment -> words.join(text, segment.text()));
            return text.toString();
        }
        for (int i = 0; i < lines.size(); i++) {
            words.join(
                    text,
                    i == 0 && marker != null ? marker.text() : lines.get(i).text());
        }
        return text.toString();
    }
}
