package org.plumbline.inspection.reading.layout;

/**
 * What stands together on the page and is read as one.
 *
 * @param marker the number before a numbered paragraph; 0 for every other kind
 * @param page where it begins, from 1
 * @param left where it begins, its bullet or number included, in points
 * @param size of its letters, in points
 */
public record Block(Kind kind, int marker, String text, int page, float left, float size) {
    /** What a block is, as its form tells. */
    public enum Kind {
        HEADING,
        NUMBERED,
        BULLET,
        PARAGRAPH
    }

    /** True for a heading. */
    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** The same words as a heading. */
    public Block asHeading() {
        return new Block(Kind.HEADING, 0, text, page, left, size);
    }

    /** True for a numbered paragraph or an item after a bullet. */
    public boolean isItem() {
        return kind == Kind.NUMBERED || kind == Kind.BULLET;
    }
}
