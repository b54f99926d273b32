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

    private static final Pattern PREVIOUS =
            Pattern.compile("(?:previous|other|most recent|earlier)(?: ofsted)? inspections?(?: of .{0,60})?");
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_GROUP = 90;
    /** Headings over a part of a list of what must improve. */
    private static final Pattern GROUP = Pattern.compile(
            "(?:early help|(?:early )?help and protection|(?:services for )?children (?:who need|in need).{0,60}|child"
                + " protection|(?:services for )?(?:children )?looked after(?: children)?(?: and .{0,40})?|children in"
                + " care(?: and .{0,40})?|permanence|adoption(?: .{0,30})?|fostering|care leavers?(?:"
                + " .{0,30})?|leadership.{0,50}|management.{0,40}|governance|workforce|quality of"
                + " practice|practice|partnership.{0,30}|(?:the )?local authority|senior"
                + " (?:leaders|managers).{0,30})");
    /** Headings with which something else begins, however small they are printed. */
    private static final Pattern OTHER =
            Pattern.compile(".*(?:experiences? and progress of|impact of leaders|strengths|progress"
                    + " since|inspection|judge?ment|findings).*|(?:executive"
                    + " )?summary.*|overview|conclusion.*|headline.*|areas covered.*|annex.*");

    private Sections() {}

    /** A heading that nothing but its words tells from a paragraph: where the letters of a file do not say they are bold. */
    static boolean isHeadingByItsWords(Block block) {
        String text = block.text();
        return block.kind() == Block.Kind.PARAGRAPH
                && text.length() <= LONGEST_HEADING
                && block.page() > 1
                && (beginsRecommendations(block)
                        || isLater(block)
                        || isGeneral(block)
                        || endsBoard(block)
                        || isOverPrevious(block)
                        || (SectionHeadings.read(text).isPresent() && Character.isUpperCase(text.charAt(0))));
    }

    /** A heading over earlier inspections. */
    static boolean isOverPrevious(Block block) {
        return PREVIOUS.matcher(Wording.plain(block.text())).matches();
    }

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

    /** A heading, however it is printed, with which a list of what must improve is over. */
    static boolean beginsSomethingElse(Block block) {
        String plain = Wording.plain(block.text());
        return plain.length() <= LONGEST_HEADING
                && (OTHER.matcher(plain).matches()
                        || SectionHeadings.read(block.text()).isPresent());
    }

    /**
     * Whether a heading inside a list of what must improve is one over a part of it: smaller than the heading over the whole
     * list, or named like a part.
     */
    static boolean isGroup(Block block, Block list) {
        String plain = Wording.plain(block.text());
        if (plain.length() > LONGEST_GROUP || beginsSomethingElse(block)) {
            return false;
        }
        float smaller = list.size() - block.size();
        return smaller > 0.5f || (smaller > -0.5f && GROUP.matcher(plain).matches());
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
