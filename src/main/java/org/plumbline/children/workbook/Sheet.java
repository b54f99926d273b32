package org.plumbline.children.workbook;

/**
 * One sheet of a workbook, not yet read.
 *
 * @param name what its tab says
 * @param part where its cells lie in the package
 * @param packedBytes its size in the file, bytes: a measure of how long reading it will take
 */
public record Sheet(String name, String part, long packedBytes) {}
