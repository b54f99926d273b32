package org.plumbline.children;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks through what somebody wrote for what should not stand there: who a child is. What it finds is for a question to
 * the writer, never a reason to refuse the words.
 *
 * <p>It is modest: it finds a name only where two or three capitalised words, or a title and one, stand together and none
 * of them is a word of the service; a first name alone is not found. A date counts as one of birth only beside words that
 * say so, or in brackets behind a capitalised word, because evaluations are full of dates.
 */
public final class FreeTextCheck {
    private FreeTextCheck() {}

    /** What something looks like. */
    public enum Kind {
        NAME("a name"),
        NHS_NUMBER("an NHS number"),
        UPN("a unique pupil number"),
        POSTCODE("a postcode"),
        DATE_OF_BIRTH("a date of birth");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In the middle of a sentence: "a postcode". */
        public String words() {
            return words;
        }
    }

    /**
     * Something that looks like what should not stand there.
     *
     * @param found as it was written
     * @param at where it begins, in characters from the start of the text
     */
    public record Finding(Kind kind, String found, int at) {

        /** The question to the writer: "“Emma Khan” looks like a name. Is it needed here?". */
        public String question() {
            return "“" + found + "” looks like " + kind.words() + ". Is it needed here?";
        }
    }

    /** What looks like who a child is, in the order of the text; empty when nothing does. */
    public static List<Finding> look(String text) {
        List<Finding> found = new ArrayList<>();
        IdentifierPatterns.look(text, found);
        NamePatterns.look(text, found);
        found.sort(Comparator.comparingInt(Finding::at));
        return List.copyOf(found);
    }
}
