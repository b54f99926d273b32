package org.plumbline.inspection.reading;

import java.util.Locale;

/**
 * Something about a report that is not certain, for a person to decide.
 *
 * @param sentence what is not certain and why, in words for that person
 */
public record Doubt(Part part, String sentence) {
    /** The part of the report that is in doubt. */
    public enum Part {
        HEADER,
        JUDGEMENTS,
        PREVIOUS,
        RECOMMENDATIONS,
        PARAGRAPHS;

        /** The word programs go by: {@code judgements}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
