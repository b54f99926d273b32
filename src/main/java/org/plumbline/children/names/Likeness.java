package org.plumbline.children.names;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two names are: alike when the same words stand in another order, when one letter differs, is missing or
 * stands twice, or when a first name is shortened to its beginning. Too eager would tire people; too strict would leave
 * one worker's caseload in two.
 */
final class Likeness {
    /** Shorter beginnings are shared by too many first names. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Shorter names differ by one letter too often without being the same. */
    private static final int SHORTEST_FOR_ONE_LETTER = 8;

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String name;
    private final String first;
    private final String last;
    private final boolean severalWords;

    /** Words apart at anything but letters and digits, in order: "Vang, Jae" and "Jae Vang", "Anne-Marie" and "Anne Marie". */
    private final String sortedWords;

    private final boolean hasNumber;

    private Likeness(String name) {
        List<String> words = List.of(name.split(" ", -1));
        this.name = name;
        this.first = words.getFirst();
        this.last = words.getLast();
        this.severalWords = words.size() > 1;
        this.sortedWords = sortedWords(name);
        this.hasNumber = name.chars().anyMatch(Character::isDigit);
    }

    /** A name in its normal form, taken apart once, to be compared with many. */
    static Likeness of(String normalised) {
        return new Likeness(normalised);
    }

    /** Whether two names may be the same person's. */
    boolean isAlike(Likeness other) {
        if (hasNumber || other.hasNumber) {
            // "Locum 1" and "Locum 2" are told apart by what looks like a slip elsewhere.
            return hasSameWords(other);
        }
        return hasSameWords(other) || differsByOneLetter(name, other.name) || hasShortenedFirstName(other);
    }

    /** Alike names share at least one of these: the first word, the last word, or all words in any order. */
    Set<String> keys() {
        return Set.of("first " + first, "last " + last, "all " + sortedWords);
    }

    private boolean hasSameWords(Likeness other) {
        return sortedWords.equals(other.sortedWords);
    }

    private static String sortedWords(String name) {
        String[] words =
                NEITHER_LETTER_NOR_DIGIT.matcher(name).replaceAll(" ").strip().split(" ", -1);
        Arrays.sort(words);
        return String.join(" ", words);
    }

    private boolean hasShortenedFirstName(Likeness other) {
        return severalWords
                && other.severalWords
                && last.equals(other.last)
                && Math.min(first.length(), other.first.length()) >= SHORTEST_BEGINNING
                && (first.startsWith(other.first) || other.first.startsWith(first));
    }

    /** One letter changed, added, left out, or two neighbours swapped. */
    private static boolean differsByOneLetter(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_FOR_ONE_LETTER
                || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        String rest = one.substring(from);
        String otherRest = other.substring(from);
        return tail(rest, 1).equals(tail(otherRest, 1))
                || tail(rest, 1).equals(otherRest)
                || rest.equals(tail(otherRest, 1))
                || isSwapped(rest, otherRest);
    }

    private static boolean isSwapped(String rest, String other) {
        return rest.length() > 1
                && other.length() > 1
                && rest.charAt(0) == other.charAt(1)
                && rest.charAt(1) == other.charAt(0)
                && tail(rest, 2).equals(tail(other, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
