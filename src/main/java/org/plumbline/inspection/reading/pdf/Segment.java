package org.plumbline.inspection.reading.pdf;

/**
 * A stretch of text on one baseline without a wide gap: a line of a paragraph, a line in a cell, the number before an item.
 * Measures are in points; y grows downwards.
 *
 * @param order its place in the order in which the page draws its text, which is the writer's reading order
 * @param left where its first letter begins
 * @param right where its last letter ends
 * @param baseline of its letters, from the top of the page
 * @param size of most of its letters
 * @param bold most of its letters are bold
 */
public record Segment(int order, String text, float left, float right, float baseline, float size, boolean bold) {}
