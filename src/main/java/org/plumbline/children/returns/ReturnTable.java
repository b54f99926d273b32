package org.plumbline.children.returns;

/**
 * A kind of row that a return has: a file of the SSDA903 set, a block of the census.
 *
 * @param key in kebab case, for reports: {@code episodes}, {@code section-47}
 * @param title as the return itself calls it
 */
public record ReturnTable(String key, String title) {}
