package org.plumbline.inspection.reading;

import java.util.Locale;

/** Small changes of wording. */
final class Wording {
    private Wording() {}

    /** The words with one space between them. */
    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** For comparing headings: small letters, straight apostrophes, no numbers before and no punctuation after. */
    static String plain(String heading) {
        return oneLine(heading)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("^(section )?\\d+(\\.\\d+)*[.:)]?\\s+", "")
                .replaceAll("[\\s?:.;\\d\\u2013-]+$", "");
    }
}
