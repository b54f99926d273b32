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
    /** A list that swallowed what follows it has an item longer than any recommendation. */
    private static final int LONGEST = 1400;

    private static final int SHORTEST = 12;

    private final List<Doubt> doubts;
    private final List<ReadRecommendation> read = new ArrayList<>();
    private final List<Block> items = new ArrayList<>();
    private Addressee body = Addressee.AUTHORITY;
    private boolean immediate;
    private @Nullable Block heading;

    ReadingRecommendations(List<Doubt> doubts) {
        this.doubts = doubts;
    }

    List<ReadRecommendation> read(Document document, Header header) {
        boolean inBoard = false;
        for (Block block : document.blocks()) {
            boolean headed = block.isHeading() || (!block.isItem() && Sections.beginsRecommendations(block));
            if (block.isHeading() && block.page() > 1) {
                inBoard = header.reviewsBoard()
                        && (Sections.beginsBoard(block) || (inBoard && !Sections.endsBoard(block)));
            }
            if (headed) {
                heading(block, inBoard);
            } else if (heading != null) {
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
            heading = block;
            immediate = Sections.isPriority(block);
            body = inBoard ? Addressee.SAFEGUARDING_BOARD : Addressee.AUTHORITY;
        } else if (heading != null && Sections.isLater(block)) {
            endList();
            heading = block;
            immediate = false;
        } else if (heading != null && !isGroupWithin(block)) {
            endList();
            heading = null;
        }
    }

    /** "Leadership, management and governance" over a part of the list; smaller than the list's own heading. */
    private boolean isGroupWithin(Block block) {
        return heading != null
                && block.size() < heading.size() - 0.5f
                && block.text().length() < 90
                && SectionHeadings.read(block.text()).isEmpty()
                && !Sections.isGeneral(block);
    }

    /** The items of the list so far: those with bullets or numbers, or where there are none each paragraph. */
    private void endList() {
        boolean marked = items.stream().anyMatch(Block::isItem);
        float outer = (float) items.stream()
                .filter(Block::isItem)
                .mapToDouble(Block::left)
                .min()
                .orElse(0);
        List<Block> whole = new ArrayList<>();
        for (Block block : items) {
            if (marked && !block.isItem()) {
                if (!whole.isEmpty()) {
                    break;
                }
            } else if (marked && isInner(block, outer) && !whole.isEmpty()) {
                whole.set(whole.size() - 1, with(whole.getLast(), block));
            } else {
                whole.add(block);
            }
        }
        whole.stream().filter(block -> marked || !isLead(block)).forEach(this::add);
        items.clear();
    }

    private static boolean isInner(Block block, float outer) {
        return block.kind() == Block.Kind.BULLET && block.left() > outer + 8;
    }

    private static boolean isLead(Block block) {
        return block.text().endsWith(":");
    }

    private static Block with(Block item, Block inner) {
        return new Block(
                item.kind(), item.marker(), item.text() + " " + inner.text(), item.page(), item.left(), item.size());
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
