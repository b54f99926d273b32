package org.plumbline.authority;

/**
 * An authority as its pages name it.
 *
 * @param shortName for narrow places
 * @param colour of the header, one of those the pages offer
 */
public record AuthorityRow(String name, String shortName, String colour) {}
