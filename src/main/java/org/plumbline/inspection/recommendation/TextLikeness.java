package org.plumbline.inspection.recommendation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.inspection.Recommendation;

/**
 * How alike two recommendations are by the words they share, rare ones counting more. Only good for a suggestion: a person
 * decides whether they say the same.
 */
final class TextLikeness {
    private static final double LEAST = 0.12;
    private static final int MOST = 5;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "about",
            "across",
            "all",
            "also",
            "and",
            "any",
            "are",
            "been",
            "being",
            "child",
            "children",
            "ensure",
            "each",
            "for",
            "from",
            "has",
            "have",
            "improve",
            "improvement",
            "including",
            "into",
            "not",
            "other",
            "people",
            "quality",
            "should",
            "so",
            "that",
            "the",
            "their",
            "them",
            "these",
            "they",
            "this",
            "those",
            "through",
            "when",
            "where",
            "which",
            "who",
            "with",
            "within",
            "young");

    private TextLikeness() {}

    /**
     * A recommendation that may say the same.
     *
     * @param shared the words that both have, in order
     */
    record Like(Recommendation other, double likeness, List<String> shared) {}

    /** Those of the others that are most alike, the most alike first; none where nothing is. */
    static List<Like> suggest(Recommendation one, List<Recommendation> others) {
        Map<String, Integer> spread = new HashMap<>();
        others.forEach(other -> words(other.text()).forEach(word -> spread.merge(word, 1, Integer::sum)));
        Set<String> own = words(one.text());
        return others.stream()
                .map(other -> like(own, other, spread, others.size()))
                .filter(like -> like.likeness() >= LEAST)
                .sorted(Comparator.comparingDouble(Like::likeness)
                        .reversed()
                        .thenComparingLong(like -> like.other().id().value()))
                .limit(MOST)
                .toList();
    }

    private static Like like(Set<String> own, Recommendation other, Map<String, Integer> spread, int count) {
        Set<String> theirs = words(other.text());
        Set<String> shared = new TreeSet<>(own);
        shared.retainAll(theirs);
        Set<String> either = new HashSet<>(own);
        either.addAll(theirs);
        double all = weight(either, spread, count);
        return new Like(other, all == 0 ? 0 : weight(shared, spread, count) / all, List.copyOf(shared));
    }

    private static double weight(Set<String> words, Map<String, Integer> spread, int count) {
        return words.stream()
                .mapToDouble(word -> Math.log((count + 1.0) / (spread.getOrDefault(word, 0) + 0.5)))
                .sum();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^a-z]+"))
                .filter(word -> word.length() > 2 && !EMPTY_WORDS.contains(word))
                .map(TextLikeness::stem)
                .collect(Collectors.toSet());
    }

    /** Without the endings of number and tense, roughly. */
    private static String stem(String word) {
        String stem = word.replaceFirst("(ies)$", "y").replaceFirst("(ing|ed|s)$", "");
        return stem.length() < 3 ? word : stem;
    }
}
