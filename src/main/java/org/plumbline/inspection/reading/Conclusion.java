package org.plumbline.inspection.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.inspection.reading.layout.Block;

/**
 * Reads the sentence in which a single inspection gives its overall judgement: "Children's services in ... are inadequate",
 * "The overall judgement is that children's services require improvement".
 */
final class Conclusion {
    private static final String VERB = "(?:is|are|requires?|(?:is|are)\\s+judged\\s+to\\s+be)";
    private static final List<Pattern> SENTENCES = List.of(
            Pattern.compile("(?i)^(the\\s+overall\\s+judge?ment)\\s+(?:is|was)\\b(?:\\s+that)?.*"),
            Pattern.compile("(?i)^(children(?:\\u2019|')?s(?:\\u2019|')?\\s+(?:social\\s+care\\s+)?services\\s+"
                    + "(?:in|provided\\s+by|for)\\s+.{2,90}?)\\s+" + VERB + "\\b.*"),
            Pattern.compile("(?i)^(the\\s+overall\\s+effectiveness)\\s+(?:of\\s+.{2,140}?\\s+)?" + VERB + "\\b.*"));
    /** The board's judgement is another. */
    private static final Pattern BOARD = Pattern.compile("(?i)\\bLSCBs?\\b|safeguarding\\s+(?:children\\s+)?board");

    private static final int LONGEST = 200;

    private Conclusion() {}

    /** From the first pages. The sentence ends with the grade, or says no more. */
    static Optional<Found> read(List<Block> front) {
        for (Block block : front) {
            if (block.text().length() <= LONGEST) {
                Optional<Found> found = read(block.text());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Found> read(String sentence) {
        for (Pattern pattern : SENTENCES) {
            Matcher words = pattern.matcher(sentence);
            if (words.matches() && !BOARD.matcher(sentence).find()) {
                return Grade.endOf(sentence)
                        .map(grade -> new Found(Found.Place.CONCLUSION, Area.OVERALL, words.group(1), grade));
            }
        }
        return Optional.empty();
    }
}
