package org.plumbline.plan.intake;

/**
 * Something in a row that a person must look at before it counts.
 *
 * @param column which column it is about
 * @param words what was found and how it was taken, as a sentence
 */
public record IntakeDoubt(ColumnMeaning column, String words) {}
