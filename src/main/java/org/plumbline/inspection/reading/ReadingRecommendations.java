package org.plumbline.inspection.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.reading.layout.Block;

/**
 * Reads the lists of what must improve: under "What needs to improve?", "Recommendations", "Priority and immediate action",
 * "Areas for improvement" and their like, for the authority and apart from it for the safeguarding board.
 */
final class ReadingRecommendations {
    /** "The inspection did not find any areas for priority and immediate action." */
    private static final Pattern NONE = Pattern.compile(
            "(?i)^(?:none\\b.{0,40}|n/a|(?:the\\s+)?(?:inspection|inspectors?)\\s+(?:did\\s+not|have\\s+not|has\\s+not|found\\s+no"
                + "|identified\\s+no)\\b.*|(?:there\\s+(?:are|were|was|is)|we\\s+found)\\s+(?:no|not|none)\\b.*"
                + "|no\\s+(?:areas?|priority|immediate|recommendations?|actions?)\\b.*)");

    private static final Pattern IMMEDIATE = Pattern.compile(
            "(?i)^(?:[\\p{L}\\s,()]{0,60}\\b(?:should|must|needs?\\s+to)\\s+)?(?:take\\s+)?(?:immediate(?:ly)?|urgent(?:ly)?)\\b.*"
                + "|.*\\b(?:as\\s+a\\s+matter\\s+of\\s+urgency|with\\s+immediate\\s+effect)\\b.*");
    /** "The local authority should take the following action." */
    private static final Pattern LEAD = Pattern.compile(
            "(?i).*:|.*\\b(?:take|address|undertake|implement|complete)\\s+(?:the\\s+|these\\s+)?following(?:\\s+\\p{L}+){0,4}\\.?");
    /** The title page, its second half and the contents name the board and begin no part about it. */
    private static final int TITLE_PAGES = 3;
    /** A list that swallowed what follows it has an item longer than any recommendation. */
    private static final int LONGEST = 1400;

    private static final int SHORTEST = 12;

    private final List<Doubt> doubts;
    private final List<ReadRecommendation> read = new ArrayList<>();
    private final List<Block> items = new ArrayList<>();
    private Addressee body = Addressee.AUTHORITY;
    private boolean immediate;
    /** The heading over the whole list, or null outside any. */
    private @Nullable Block whole;

    ReadingRecommendations(List<Doubt> doubts) {
        this.doubts = doubts;
    }

    List<ReadRecommendation> read(Document document, Header header) {
        boolean inBoard = false;
        for (Block block : document.blocks()) {
            if (block.isHeading() && block.page() > TITLE_PAGES) {
                inBoard = header.reviewsBoard()
                        && (Sections.beginsBoard(block) || (inBoard && !Sections.endsBoard(block)));
            }
            if (block.isHeading()) {
                heading(block, inBoard);
            } else if (whole != null) {
                items.add(block);
            }
        }
        endList();
        lookForMissing(document, header);
        return List.copyOf(read);
    }

    private void heading(Block block, boolean inBoard) {
        if (Sections.beginsRecommendations(block)) {
            endList();
            whole = whole == null || block.size() > whole.size() ? block : whole;
            immediate = Sections.isPriority(block);
            body = inBoard ? Addressee.SAFEGUARDING_BOARD : Addressee.AUTHORITY;
        } else if (whole != null && Sections.isLater(block)) {
            endList();
            immediate = false;
        } else if (whole != null && !Sections.isGroup(block, whole)) {
            endList();
            whole = null;
        }
    }

    private void endList() {
        ItemList.of(items).stream()
                .filter(block -> !LEAD.matcher(block.text()).matches())
                .forEach(this::add);
        items.clear();
    }

    private void add(Block block) {
        String text = block.text();
        if (NONE.matcher(text).matches()) {
            return;
        }
        int number = block.marker() > 0 ? block.marker() : nextNumber();
        if (text.length() > LONGEST) {
            doubt("Recommendation " + number + " is unusually long; it may hold more than itself.");
        }
        if (text.length() < SHORTEST) {
            doubt("Recommendation " + number + " is unusually short; something may be missing.");
        }
        read.add(new ReadRecommendation(
                body, number, text, immediate || IMMEDIATE.matcher(text).matches()));
    }

    private int nextNumber() {
        return (int) read.stream().filter(each -> each.body() == body).count() + 1;
    }

    private void lookForMissing(Document document, Header header) {
        if (read.stream().noneMatch(each -> each.body() == Addressee.AUTHORITY)
                && (header.kind().isGraded() || document.blocks().stream().anyMatch(Sections::beginsRecommendations))) {
            doubt("No list of what must improve was found.");
        }
        for (Addressee each : Addressee.values()) {
            lookForGaps(read.stream().filter(item -> item.body() == each).toList());
        }
    }

    private void lookForGaps(List<ReadRecommendation> list) {
        for (int i = 1; i < list.size(); i++) {
            int before = list.get(i - 1).number();
            int number = list.get(i).number();
            if (number != before + 1 && number != 1) {
                doubt("Recommendation " + number + " follows " + before + "; something may be missing between them.");
            }
        }
    }

    private void doubt(String sentence) {
        doubts.add(new Doubt(Doubt.Part.RECOMMENDATIONS, sentence));
    }
}
