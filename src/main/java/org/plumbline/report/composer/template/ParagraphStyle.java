package org.plumbline.report.composer.template;

import java.util.Locale;

/** How the paragraphs of a section are set. */
public enum ParagraphStyle {
    /** Each with the next number of the report. */
    NUMBERED,
    /** Without numbers. */
    PLAIN,
    /** Without numbers and set off, as a purpose is. */
    ITALIC;

    /** As templates name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
