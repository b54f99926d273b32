package org.plumbline.inspection.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.reading.layout.Block;

/** Reads the title page, or the head of a letter. */
final class ReadingHeader {
    private static final String SERVICES =
            "\\s+children(?:\\u2019|')?s(?:\\u2019|')?\\s+(?:social\\s+care\\s+|social\\s+work\\s+)?" + "services?";
    private static final Pattern SIF = Pattern.compile(
            "(?i)(?:re-?\\s?)?inspection\\s+of\\s+services\\s+for\\s+children\\s+in\\s+need\\s+of\\s+help\\s+and\\s+protection");
    private static final Pattern PROTECTION = Pattern.compile(
            "(?i)inspection\\s+of\\s+(?:the\\s+)?local\\s+authority\\s+arrangements\\s+for\\s+the\\s+protection\\s+of\\s+children");
    private static final Pattern ILACS = Pattern.compile("(?i)inspection\\s+of\\b.{0,120}?" + SERVICES);
    private static final Pattern FOCUSED =
            Pattern.compile("(?i)(?:focused\\s+visit|assurance\\s+visit|focused\\s+assurance)\\s+(?:to|of|at|in)\\b");
    private static final Pattern MONITORING = Pattern.compile("(?i)monitoring\\s+visit\\s+(?:to|of|at|in)\\b");
    private static final Pattern BOARD = Pattern.compile(
            "(?i)review\\s+of\\s+the\\s+effectiveness\\s+of\\s+the\\s+.{0,60}?safeguarding\\s+(?:children\\s+)?boards?");
    private static final Pattern INSPECTED =
            Pattern.compile("(?i)^(?:dates?\\s+of\\s+)?inspections?\\s*(?:dates?)?\\s*:(.*)");
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)^(?:report\\s+)?(?:published|publication\\s+date)\\s*:?(.*)");
    /** A short inspection is one week on site, a standard one two. */
    private static final int SHORT_DAYS = 7;

    private static final int LONGEST_TITLE = 160;
    /** How far into a letter its subject and its dates stand. */
    private static final int HEAD_BLOCKS = 30;

    private final List<Doubt> doubts;

    ReadingHeader(List<Doubt> doubts) {
        this.doubts = doubts;
    }

    Header read(Document document) {
        List<Block> head = document.blocks().stream()
                .filter(block -> block.page() <= 2)
                .limit(HEAD_BLOCKS)
                .toList();
        String text = String.join("\n", head.stream().map(Block::text).toList());
        InspectionKind kind = kind(head);
        boolean letter = kind == InspectionKind.FOCUSED_VISIT || kind == InspectionKind.MONITORING_VISIT;
        Optional<PrintedDates.Days> inspected = letter ? visited(head) : labelled(head, INSPECTED);
        Optional<PrintedDates.Days> published = letter ? dateOfLetter(head) : labelled(head, PUBLISHED);
        @Nullable LocalDate from = inspected.map(PrintedDates.Days::first).orElse(null);
        @Nullable LocalDate to = inspected.map(PrintedDates.Days::last).orElse(null);
        String authority = new AuthorityName(head).find();
        Header header = new Header(
                authority,
                inspected.map(days -> howLong(kind, days)).orElse(kind),
                from,
                to,
                published.map(PrintedDates.Days::first).orElse(null),
                BOARD.matcher(text).find());
        lookForMissing(header);
        return header;
    }

    private static InspectionKind kind(List<Block> head) {
        for (Block block : head) {
            String text = block.text();
            if (SIF.matcher(text).find()) {
                return InspectionKind.SIF;
            }
            if (PROTECTION.matcher(text).find()) {
                return InspectionKind.PROTECTION_OF_CHILDREN;
            }
            if (MONITORING.matcher(text).find()) {
                return InspectionKind.MONITORING_VISIT;
            }
            if (FOCUSED.matcher(text).find()) {
                return InspectionKind.FOCUSED_VISIT;
            }
            if (block.page() == 1 && isTitle(block) && ILACS.matcher(text).find()) {
                return InspectionKind.ILACS;
            }
        }
        return InspectionKind.OTHER;
    }

    private static boolean isTitle(Block block) {
        return block.isHeading()
                || (block.text().length() < LONGEST_TITLE && block.text().startsWith("Inspection of"));
    }

    private static InspectionKind howLong(InspectionKind kind, PrintedDates.Days days) {
        if (kind != InspectionKind.ILACS) {
            return kind;
        }
        return ChronoUnit.DAYS.between(days.first(), days.firstStretchEnds()) < SHORT_DAYS
                ? InspectionKind.ILACS_SHORT
                : InspectionKind.ILACS_STANDARD;
    }

    private static Optional<PrintedDates.Days> labelled(List<Block> head, Pattern label) {
        for (Block block : head) {
            Matcher line = label.matcher(block.text());
            if (line.find()) {
                return PrintedDates.find(line.group(1));
            }
        }
        return Optional.empty();
    }

    /** The sentence that says what the letter is about says when the visit was. */
    private static Optional<PrintedDates.Days> visited(List<Block> head) {
        return head.stream()
                .map(Block::text)
                .filter(text -> text.matches("(?is).*\\b(?:visit|inspect)\\w*\\b.*\\b(?:on|from|between)\\b.*\\d.*"))
                .flatMap(text -> PrintedDates.find(text).stream())
                .findFirst();
    }

    /** A line that is a date and nothing else. */
    private static Optional<PrintedDates.Days> dateOfLetter(List<Block> head) {
        return head.stream()
                .flatMap(block -> block.text().lines())
                .filter(line -> line.matches("(?i)(?:\\w+day,?\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}+\\s+20\\d\\d"))
                .flatMap(line -> PrintedDates.find(line).stream())
                .findFirst();
    }

    private void lookForMissing(Header header) {
        if (header.kind() == InspectionKind.OTHER) {
            doubt("This was not recognised as a report or letter of Ofsted about an authority's services for"
                    + " children.");
        }
        if (header.authority().isEmpty()) {
            doubt("The name of the authority was not found.");
        }
        if (header.inspectedFrom() == null) {
            doubt("The dates of the inspection were not found.");
        }
        boolean printsPublication =
                header.kind() == InspectionKind.SIF || header.kind() == InspectionKind.PROTECTION_OF_CHILDREN;
        if (printsPublication && header.published() == null) {
            doubt("The date of publication was not found.");
        }
    }

    private void doubt(String sentence) {
        doubts.add(new Doubt(Doubt.Part.HEADER, sentence));
    }
}
