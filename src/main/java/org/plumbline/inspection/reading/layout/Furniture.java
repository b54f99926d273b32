package org.plumbline.inspection.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.inspection.reading.pdf.Line;
import org.plumbline.inspection.reading.pdf.Page;
import org.plumbline.inspection.reading.pdf.Segment;

/** Tells what belongs to the page from what belongs to the text: headers, footers, page numbers, footnotes. */
final class Furniture {
    /** Headers and footers stand in the outer parts of a page; this is the share of its height above and below. */
    private static final float MARGIN = 0.13f;
    /** The same words stand at the same height on each page, give or take so many points. */
    private static final float SAME_HEIGHT = 7;
    /** A footnote's letters are smaller than the text's by at least so many points. */
    private static final float SMALLER = 1;

    private final List<Page> pages;
    private final float textSize;
    private final Set<String> repeated;

    Furniture(List<Page> pages, float textSize) {
        this.pages = pages;
        this.textSize = textSize;
        this.repeated = repeated();
    }

    /** The lines of a page that belong to the text, from top to bottom. */
    List<Line> textOf(Page page) {
        List<Line> kept = new ArrayList<>();
        for (Line line : page.lines()) {
            List<Segment> segments = line.segments().stream()
                    .filter(segment -> !isRepeated(page, segment))
                    .toList();
            if (!segments.stream().allMatch(segment -> inMargin(page, segment) && isPageNumber(segment))) {
                kept.add(new Line(line.page(), segments, line.mark()));
            }
        }
        return withoutFootnotes(kept);
    }

    private boolean isRepeated(Page page, Segment segment) {
        return inMargin(page, segment) && hasWords(segment) && repeated.contains(placed(segment, 0));
    }

    /** A number alone is no header: two pages may both begin with a numbered paragraph. */
    private static boolean hasWords(Segment segment) {
        return segment.text().chars().anyMatch(Character::isLetter);
    }

    private static boolean inMargin(Page page, Segment segment) {
        return segment.baseline() < MARGIN * page.height() || segment.baseline() > (1 - MARGIN) * page.height();
    }

    private static boolean isPageNumber(Segment segment) {
        return segment.text().matches("(?i)(page\\s*)?\\d{1,3}(\\s*of\\s*\\d{1,3})?");
    }

    /** Words that stand in the margins of two pages or more, at about the same height. */
    private Set<String> repeated() {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (Page page : pages) {
            for (Line line : page.lines()) {
                for (Segment segment : line.segments()) {
                    if (inMargin(page, segment)) {
                        for (int shift = -1; shift <= 1; shift++) {
                            seen.computeIfAbsent(placed(segment, shift), _ -> new HashSet<>())
                                    .add(page.number());
                        }
                    }
                }
            }
        }
        Set<String> repeated = new HashSet<>();
        seen.forEach((placed, on) -> {
            if (on.size() > 1) {
                repeated.add(placed);
            }
        });
        return repeated;
    }

    /** The words without their numbers, and the band of height they stand in. */
    private static String placed(Segment segment, int shift) {
        int band = Math.round(segment.baseline() / SAME_HEIGHT) + shift;
        return segment.text().replaceAll("\\d+", "#") + "@" + band;
    }

    /** Footnotes end the page: smaller letters, the first of them after a number. */
    private List<Line> withoutFootnotes(List<Line> lines) {
        int from = lines.size();
        while (from > 0 && lines.get(from - 1).size() <= textSize - SMALLER) {
            from--;
        }
        int first = from;
        while (first < lines.size() && !beginsFootnote(lines.get(first))) {
            first++;
        }
        return lines.subList(0, first);
    }

    private static boolean beginsFootnote(Line line) {
        return line.mark() || line.text().matches("\\d{1,2}(\\s?\\p{Lu}.*)?");
    }
}
