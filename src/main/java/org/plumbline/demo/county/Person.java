package org.plumbline.demo.county;

/**
 * Somebody who works, or worked, for the county.
 *
 * @param name the name as most of the county's records write it
 * @param otherSpelling as some records write it; the same as the name for most people
 */
public record Person(String name, String otherSpelling) {}
