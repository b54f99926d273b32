package org.plumbline.plan.intake;

/**
 * A cell of an old plan's table.
 *
 * @param text what it shows, without control characters; a date as {@code 2026-03-31}; empty for an empty cell
 * @param shade the colour behind it
 * @param spread whether the text stands in another cell with which this one is merged
 */
public record SourceCell(String text, Shade shade, boolean spread) {
    static final SourceCell EMPTY = new SourceCell("", Shade.NONE, false);

    /** Whether it shows nothing. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same, standing in a merged cell's place. */
    SourceCell spreadOut() {
        return new SourceCell(text, shade, true);
    }
}
