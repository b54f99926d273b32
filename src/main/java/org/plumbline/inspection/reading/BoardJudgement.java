package org.plumbline.inspection.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.inspection.reading.layout.Block;

/** Reads the judgement of the Local Safeguarding Children Board, which reports of 2013 to 2017 give beside the authority's. */
final class BoardJudgement {
    private static final String BOARD =
            "(?:the\\s+)?(?:effectiveness\\s+of\\s+)?(?:the\\s+)?[\\p{L}\\s,&\\u2019'()-]{0,90}?"
                    + "(?:safeguarding\\s+children(?:\\u2019s|'s)?\\s+board|safeguarding\\s+board|\\bLSCBs?\\b)"
                    + "(?:\\s*\\(\\w+\\))?(?:\\s+(?:in|for|of)\\s+[\\p{L}\\s,&-]{2,60}?)?";
    /** The words of the law, used from the end of 2015. */
    private static final String ARRANGEMENTS =
            "the\\s+arrangements\\s+in\\s+place\\s+to\\s+evaluate\\s+the\\s+effectiveness\\s+of\\s+what\\s+is\\s+done\\s+by"
                + "\\s+.{2,120}?children";

    private static final Pattern SENTENCE =
            Pattern.compile("(?i)^(?:\\d\\.\\s*)?(?:the\\s+overall\\s+judge?ment\\s+is\\s+(?:that\\s+)?)?(?!an?\\s)("
                    + BOARD + "|" + ARRANGEMENTS
                    + ")(?:\\s*[:\\u2013-]\\s*|\\s+(?:is|are)\\s+(?:judged\\s+(?:to\\s+be|as)\\s+|that\\s+(?:it|they)\\s+(?:is|are)?\\s*)?|\\s+)("
                    + Grade.ANY + ")(?=\\W*$|\\.\\s|\\s+(?-i:\\p{Lu}))");

    private BoardJudgement() {}

    /** Wherever the report says it: on the title page, and where the board's section begins. */
    static List<Judgement> read(List<Block> blocks) {
        List<Judgement> found = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.isItem()) {
                read(block.text()).ifPresent(found::add);
            }
        }
        return found;
    }

    static Optional<Judgement> read(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        if (!sentence.find()) {
            return Optional.empty();
        }
        return Grade.of(sentence.group(2))
                .map(grade -> new Judgement(
                        Addressee.SAFEGUARDING_BOARD, Area.OVERALL, Wording.oneLine(sentence.group(1)), grade));
    }
}
