package org.plumbline.inspection.reading;

import java.util.regex.Pattern;
import org.plumbline.inspection.reading.layout.Block;

/** What headings tell about the part of a report that follows them. */
final class Sections {
    private static final Pattern IMPROVE = Pattern.compile(
            "(?:what|how) (?:does|do|must|should|is|can)? ?.{0,60}?needs? to (?:improve|be improved|do to improve)(?:"
                + " in .{0,80})?(?: to be good)?|what .{0,40}(?:must|should) improve|recommendations?(?: for .{0,80}|"
                + " to .{0,60})?|(?:the )?(?:key )?areas? (?:for|of|requiring) (?:improvement|development|further"
                + " improvement)(?: for .{0,60})?");
    private static final Pattern PRIORITY =
            Pattern.compile("(?:the )?(?:areas? (?:for|of|requiring) )?(?:(?:priority|immediate|urgent)(?: and"
                    + " (?:priority|immediate|urgent))?) ?(?:actions?|recommendations?|improvements?)?|(?:for"
                    + " )?immediate(?:ly)?(?: action)?|immediately|priority actions?(?: and .*)?");
    /** Groups of recommendations by when they are due, in reports until 2013. */
    private static final Pattern LATER = Pattern.compile("within (?:\\w+) (?:weeks?|months?)(?: of .*)?");

    private static final Pattern BOARD = Pattern.compile(
            "(?:section (?:2|two):? )?(?:the )?(?:effectiveness of )?(?:the )?(?:[\\w' ,&-]{0,60} )?(?:safeguarding"
                    + " children(?:'s)? board|safeguarding board|lscb)(?: \\(\\w+\\))?(?: .{0,60})?");
    private static final Pattern AFTER_BOARD = Pattern.compile(
            "(?:information about (?:this|the) inspection|what the inspection judge?ments mean.*|annex.*|about this"
                    + " inspection|record of main findings.*)");
    /** Headings that say nothing of their own: the section is the one they stand in. */
    private static final Pattern GENERAL =
            Pattern.compile("(?:summary|inspection findings|key findings|findings|main findings|introduction)");

    private Sections() {}

    /** A heading that begins a list of what must improve. */
    static boolean beginsRecommendations(Block block) {
        String plain = Wording.plain(block.text());
        return plain.length() < 120 && (IMPROVE.matcher(plain).matches() || isPriority(block));
    }

    /** A heading over what must be done at once. */
    static boolean isPriority(Block block) {
        return PRIORITY.matcher(Wording.plain(block.text())).matches();
    }

    /** A heading inside a list of what must improve, over what may take its time. */
    static boolean isLater(Block block) {
        return LATER.matcher(Wording.plain(block.text())).matches();
    }

    /** A heading that begins the part about the safeguarding board. */
    static boolean beginsBoard(Block block) {
        String plain = Wording.plain(block.text());
        return plain.length() < 140 && BOARD.matcher(plain).matches();
    }

    /** A heading that ends it. */
    static boolean endsBoard(Block block) {
        return AFTER_BOARD.matcher(Wording.plain(block.text())).matches();
    }

    /** "Summary", "Inspection findings": the section is still the one before. */
    static boolean isGeneral(Block block) {
        return GENERAL.matcher(Wording.plain(block.text())).matches();
    }
}
