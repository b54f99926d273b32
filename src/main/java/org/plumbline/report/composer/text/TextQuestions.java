package org.plumbline.report.composer.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.report.disclosure.SmallNumberRule;

/**
 * Looks through the words of a report for what may give somebody away: small numbers of children typed by hand, which no
 * control of disclosure can withhold, and references to the evaluation of one child. What it finds is for a question to the
 * writer; it is modest and finds only what stands close to its noun.
 */
public final class TextQuestions {
    private static final List<String> WORDS = List.of("one", "two", "three", "four", "five", "six", "seven");
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\p{L}\\d.,£%/-])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+|one|two|three|four|five|six|seven)(?![\\d.,%/-]*\\d|%)"
                + "(?<between>(?:\\s+(?:of|the|these|those|our|more|other|further|young|unaccompanied|disabled|looked[\\s-]after"
                + "|older|younger|small|single|new|open)){0,3})"
                + "\\s+(?<noun>child|children|boys?|girls?|people|person|infants?|babies|baby|siblings?|sisters?|brothers?"
                + "|famil(?:y|ies)|parents?|mothers?|fathers?|carers?|care\\s+leavers?|teenagers?|adolescents?|cases?"
                + "|instances?|evaluations?|audits?|placements?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\p{L}\\d.,£/-])(?<number>\\d{1,2}(?:\\.\\d{1,2})?)\\s?(?:%|per\\s?cent\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EVALUATION = Pattern.compile("\\b(?:EV|AC|SA)-\\d+\\b");

    /**
     * A number typed by hand.
     *
     * @param words as it stands there
     * @param share whether it is said in hundredths
     */
    public record Typed(String words, BigDecimal number, boolean share) {}

    private TextQuestions() {}

    /** Small numbers of children that were typed, as they stand there: "three children". */
    public static List<String> smallNumbers(String text, SmallNumberRule rule) {
        return typed(text).stream()
                .filter(typed -> !typed.share() && rule.isSmall(typed.number().longValue()))
                .map(Typed::words)
                .toList();
    }

    /** Numbers of children, and shares, that were typed and not taken from the snapshot. */
    public static List<Typed> typed(String text) {
        List<Typed> found = new ArrayList<>();
        Matcher counted = COUNTED.matcher(text);
        while (counted.find()) {
            found.add(new Typed(counted.group().replaceAll("\\s+", " "), number(counted.group("number")), false));
        }
        Matcher shares = SHARE.matcher(text);
        while (shares.find()) {
            found.add(new Typed(shares.group(), new BigDecimal(shares.group("number")), true));
        }
        return found;
    }

    /** References to the evaluation of a child, to an action or to a safety alert: {@code EV-2041}. */
    public static List<String> childReferences(String text) {
        return EVALUATION.matcher(text).results().map(found -> found.group()).toList();
    }

    private static BigDecimal number(String typed) {
        int word = WORDS.indexOf(typed.toLowerCase(Locale.ROOT));
        return word < 0 ? new BigDecimal(typed.replace(",", "")) : BigDecimal.valueOf(word + 1L);
    }
}
