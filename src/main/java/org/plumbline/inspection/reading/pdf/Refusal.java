package org.plumbline.inspection.reading.pdf;

import java.util.Locale;

/** Why no text could be taken off a file, and what to do about it. */
public enum Refusal {
    NOT_A_PDF("This is not a PDF. Choose the report as Ofsted publishes it, a file that ends in .pdf."),
    TOO_LARGE("This file is larger than any inspection report (32 MB). Choose the report itself."),
    TOO_LONG("This PDF has more pages than any inspection report (300). Choose the report itself."),
    TOO_COMPLEX("This PDF asks for far more work than any inspection report. Download the report again from Ofsted."),
    DAMAGED("This PDF is damaged and cannot be read. Download the report again from Ofsted."),
    LOCKED("This PDF is protected by a password. Choose the report as Ofsted publishes it, which has none."),
    FORM("This PDF is a form to fill in, not an inspection report. Choose the report itself."),
    SCANNED("This PDF holds pictures of pages and no text. Choose the report as Ofsted publishes it, not a scan."),
    EMPTY("This PDF has no text at all. Choose the report as Ofsted publishes it.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }

    /** The word programs go by: {@code not-a-pdf}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
