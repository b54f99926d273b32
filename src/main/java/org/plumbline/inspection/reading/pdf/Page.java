package org.plumbline.inspection.reading.pdf;

import java.util.List;

/**
 * One page's text.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param lines from top to bottom
 */
public record Page(int number, float width, float height, List<Line> lines) {
    /** Copies the lines. */
    public Page {
        lines = List.copyOf(lines);
    }
}
