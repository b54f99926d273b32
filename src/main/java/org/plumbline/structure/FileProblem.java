package org.plumbline.structure;

/**
 * Something in a structure file that keeps it from being taken in.
 *
 * @param row its number in the file, the headings being row 1; 0 for the file as a whole
 * @param column the heading of the column, or empty for the row as a whole
 * @param found what stands there
 * @param expected what is to stand there
 */
record FileProblem(int row, String column, String found, String expected) {}
