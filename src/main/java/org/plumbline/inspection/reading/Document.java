package org.plumbline.inspection.reading;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.inspection.reading.layout.Block;
import org.plumbline.inspection.reading.layout.BlockBuilder;
import org.plumbline.inspection.reading.layout.Body;
import org.plumbline.inspection.reading.pdf.Line;
import org.plumbline.inspection.reading.pdf.Page;
import org.plumbline.inspection.reading.pdf.Segment;

/** A report as lines and as blocks. */
record Document(List<Line> lines, List<Block> blocks) {
    /** The title page, with the table of judgements, ends with one of these headings at the latest. */
    private static final Pattern FRONT_ENDS = Pattern.compile(
            "(?i)(executive\\s+summary|section\\s+1\\b.*|the\\s+local\\s+authority|summary\\s+of\\s+(key\\s+)?"
                    + "findings|what\\s+needs\\s+to\\s+improve.*)");

    private static final int FRONT_PAGES = 2;

    static Document of(List<Page> pages) {
        Body body = Body.of(pages);
        List<Block> blocks = BlockBuilder.build(body).stream()
                .map(block -> Sections.isHeadingByItsWords(block) ? block.asHeading() : block)
                .toList();
        return new Document(body.lines(), blocks);
    }

    /** The lines of the title page, from top to bottom. */
    List<Line> front() {
        int end = 0;
        while (end < lines.size()
                && lines.get(end).page() <= FRONT_PAGES
                && !(lines.get(end).bold()
                        && FRONT_ENDS.matcher(lines.get(end).text()).matches())) {
            end++;
        }
        return lines.subList(0, end);
    }

    /** The blocks of the first two pages. */
    List<Block> frontBlocks() {
        return blocks.stream().filter(block -> block.page() <= FRONT_PAGES).toList();
    }

    /** The text of lines in the order in which the pages draw it, which is the order in which it was written. */
    static String asWritten(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(Line::page, java.util.TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(page -> page.stream()
                        .flatMap(line -> line.segments().stream())
                        .sorted(Comparator.comparingInt(Segment::order)))
                .map(Segment::text)
                .collect(Collectors.joining("\n"));
    }

    /** The text of lines as it stands on the pages, from top to bottom and from left to right. */
    static String asPrinted(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
