package org.plumbline.children.annexa;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Recognises one column's heading. Case, spaces, punctuation, quotes and accents never matter; small words neither. A
 * heading worded otherwise is taken when it has every one of the column's telling words.
 */
final class HeadingWords {
    private static final List<String> SMALL_WORDS = List.of(
            "the", "of", "a", "an", "for", "this", "s", "y", "n", "yn", "and", "or", "years", "child", "childs");

    private final String squashed;
    private final List<List<String>> telling = new ArrayList<>();

    /**
     * @param heading the official heading
     * @param telling words that must all be in a heading worded otherwise; {@code a|b} means either of two; a word
     *     stands for all that begin with it
     */
    HeadingWords(String heading, String telling) {
        this.squashed = squash(wordsOf(heading));
        for (String word : telling.split(" ", -1)) {
            this.telling.add(List.of(word.split("\\|", -1)));
        }
    }

    boolean isExactly(Heading heading) {
        return squashed.equals(heading.squashed());
    }

    boolean isSuggestedBy(Heading heading) {
        return telling.stream().allMatch(either -> either.stream().anyMatch(heading::hasWord));
    }

    private static String squash(List<String> words) {
        List<String> kept =
                words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        return String.join("", kept.isEmpty() ? words : kept);
    }

    private static List<String> wordsOf(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty() && !isInsideWord(c)) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Apostrophes and accents set apart by the normal form do not end a word. */
    private static boolean isInsideWord(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A heading as found, taken apart once. */
    record Heading(String found, List<String> words, String squashed) {
        Heading(String found, List<String> words) {
            this(found, words, squash(words));
        }

        static Heading of(String found) {
            return new Heading(found, wordsOf(found));
        }

        private boolean hasWord(String beginning) {
            // One or two letters are a whole word ("no", "id", "la"), longer ones its beginning.
            return words.stream()
                    .anyMatch(word -> beginning.length() < 3 ? word.equals(beginning) : word.startsWith(beginning));
        }
    }
}
