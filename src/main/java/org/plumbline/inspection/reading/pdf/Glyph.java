package org.plumbline.inspection.reading.pdf;

/**
 * One letter (or a few that are drawn as one) on a page.
 *
 * @param space the width of a space in its font and size, in points
 */
record Glyph(String text, float left, float right, float baseline, float size, boolean bold, float space) {
    /** A space of any kind, those that do not break included. */
    boolean isBlank() {
        return text.chars().allMatch(Glyph::isSpace);
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
