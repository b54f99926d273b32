package org.plumbline.report.composer;

import java.time.Instant;

/**
 * What stands in a section.
 *
 * @param version what the next saving is based on; 0 while nothing was written
 * @param by who wrote it
 */
public record Words(String text, int version, String by, Instant at) {
    /** Nothing yet. */
    public static final Words NONE = new Words("", 0, "", Instant.EPOCH);
}
