package org.plumbline.children.returns;

/**
 * Where in a return something stands.
 *
 * @param file the file's name
 * @param table the file of the set or the block of the census, as the return calls it; empty for a whole file
 * @param row the row or line; 0 when it is none's
 */
public record Place(String file, String table, int row) {}
