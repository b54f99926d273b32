package org.plumbline.children.names;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

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

    private Likeness() {}

    /** Whether two names in their normal form may be the same person's. */
    static boolean areAlike(String one, String other) {
        if (hasNumber(one) || hasNumber(other)) {
            // "Locum 1" and "Locum 2" are told apart by what looks like a slip elsewhere.
            return hasSameWords(one, other);
        }
        return hasSameWords(one, other) || differsByOneLetter(one, other) || hasShortenedFirstName(one, other);
    }

    /** Alike names share at least one of these: the first word, the last word, or all words in any order. */
    static Set<String> keys(String name) {
        List<String> words = List.of(name.split(" ", -1));
        return Set.of(
                "first " + words.getFirst(), "last " + words.getLast(), "all " + String.join(" ", sortedWords(name)));
    }

    private static boolean hasSameWords(String one, String other) {
        return Arrays.equals(sortedWords(one), sortedWords(other));
    }

    private static boolean hasNumber(String name) {
        return name.chars().anyMatch(Character::isDigit);
    }

    /** Words apart at anything but letters and digits: "Vang, Jae" and "Jae Vang", "Anne-Marie" and "Anne Marie". */
    private static String[] sortedWords(String name) {
        String[] words = name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1);
        Arrays.sort(words);
        return words;
    }

    private static boolean hasShortenedFirstName(String one, String other) {
        List<String> words = List.of(one.split(" ", -1));
        List<String> others = List.of(other.split(" ", -1));
        if (words.size() < 2 || others.size() < 2 || !words.getLast().equals(others.getLast())) {
            return false;
        }
        String first = words.getFirst();
        String second = others.getFirst();
        return Math.min(first.length(), second.length()) >= SHORTEST_BEGINNING
                && (first.startsWith(second) || second.startsWith(first));
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
