package org.plumbline.inspection.reading;

/**
 * One graded conclusion.
 *
 * @param heading as printed, without its number
 */
public record Judgement(Addressee body, Area area, String heading, Grade grade) {}
