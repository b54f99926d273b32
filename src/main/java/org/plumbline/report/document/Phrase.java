package org.plumbline.report.document;

import org.jspecify.annotations.Nullable;

/**
 * Words in one style.
 *
 * @param address where they lead ({@code https:} or {@code mailto:}), or null
 */
public record Phrase(String words, Style style, @Nullable String address) {

    /** How words look. */
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC
    }

    public Phrase {
        words = Legible.of(words);
        if (address != null && !address.matches("(https?://|mailto:)[^\\s\"<>\\\\^`{|}]+")) {
            address = null;
        }
    }

    public static Phrase plain(String words) {
        return new Phrase(words, Style.PLAIN, null);
    }

    public static Phrase bold(String words) {
        return new Phrase(words, Style.BOLD, null);
    }

    public static Phrase italic(String words) {
        return new Phrase(words, Style.ITALIC, null);
    }

    /** Words that lead somewhere; plain words where the address is not one a document may lead to. */
    public static Phrase link(String words, String address) {
        return new Phrase(words, Style.PLAIN, address);
    }
}
