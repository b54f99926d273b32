package org.plumbline.inspection.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.inspection.reading.pdf.Line;
import org.plumbline.inspection.reading.pdf.Page;

/**
 * The text of a document without the furniture of its pages and without its table of contents.
 *
 * @param lines in reading order
 * @param textSize of most letters, in points
 * @param leading from baseline to baseline inside a paragraph, in points
 */
public record Body(List<Line> lines, float textSize, float leading) {
    private static final Pattern CONTENTS = Pattern.compile("(?i)(table of )?contents:?");
    /** A line of a table of contents: words, dots perhaps, and in a column of its own the number of a page. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[.\\s]*\\d{1,3}");

    private static final Pattern DOTTED = Pattern.compile(".*\\.{4,}\\s*\\d{1,3}");
    private static final int FEWEST_ENTRIES = 4;
    private static final float COMMON_LEADING = 1.2f;
    /** A line that ends this far to the right, as a share of the longest, is full. */
    private static final float FULL_LINE = 0.8f;

    /** Copies the lines. */
    public Body {
        lines = List.copyOf(lines);
    }

    /** The text of these pages. */
    public static Body of(List<Page> pages) {
        float textSize = textSize(pages);
        Furniture furniture = new Furniture(pages, textSize);
        List<Line> lines = new ArrayList<>();
        boolean inContents = false;
        for (Page page : pages) {
            List<Line> text = furniture.textOf(page);
            long entries = text.stream().filter(Body::isEntry).count();
            inContents =
                    inContents ? entries * 2 > text.size() : entries >= FEWEST_ENTRIES && entries * 2 > text.size();
            for (Line line : text) {
                inContents = inContents || CONTENTS.matcher(line.text()).matches();
                if (!inContents) {
                    lines.add(line);
                }
            }
        }
        return new Body(lines, textSize, leading(lines, textSize));
    }

    private static boolean isEntry(Line line) {
        String last = line.segments().getLast().text();
        return (line.segments().size() > 1 && PAGE_NUMBER.matcher(last).matches())
                || DOTTED.matcher(last).matches();
    }

    private static float textSize(List<Page> pages) {
        Map<Float, Integer> letters = new HashMap<>();
        for (Page page : pages) {
            for (Line line : page.lines()) {
                letters.merge(line.size(), line.text().length(), Integer::sum);
            }
        }
        return mostFrequent(letters, 12);
    }

    /** Measured between a line that fills the width, which the next one therefore continues, and that next one. */
    private static float leading(List<Line> lines, float textSize) {
        float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
        Map<Float, Integer> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            float gap = line.baseline() - before.baseline();
            if (line.page() == before.page()
                    && before.right() > FULL_LINE * right
                    && gap > 0.9f * textSize
                    && gap < 2.5f * textSize) {
                gaps.merge(Math.round(gap * 2) / 2f, 1, Integer::sum);
            }
        }
        return mostFrequent(gaps, COMMON_LEADING * textSize);
    }

    private static float mostFrequent(Map<Float, Integer> counts, float otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Float, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
