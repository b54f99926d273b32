package org.plumbline.inspection.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.inspection.reading.layout.Block;

/**
 * Reads the grades that the sections of a report begin with: "The experiences and progress of care leavers: good", "The graded
 * judgement for adoption performance is that it requires improvement".
 */
final class SectionHeadings {
    private static final int LONGEST = 220;
    /** What may stand between an area and its grade. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\s*(?:[:\\u2013,-]|\\bare\\b|\\bis\\b|\\bjudged\\b|\\bto\\s+be\\b|\\bthat\\b|\\bit\\b|\\bthey\\b|\\s)*\\s*");

    private SectionHeadings() {}

    /** From the headings of the sections, the title page left out. */
    static List<Found> read(List<Block> blocks) {
        List<Found> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.page() > 1 && block.isHeading() && block.text().length() <= LONGEST) {
                read(block.text()).ifPresent(found::add);
            }
        }
        return found;
    }

    static Optional<Found> read(String heading) {
        for (Area area : Area.values()) {
            Matcher words = area.heading().matcher(heading);
            Optional<Grade> grade = Grade.endOf(heading);
            if (words.find() && grade.isPresent() && leadsToGrade(heading.substring(words.end()))) {
                return Optional.of(new Found(Found.Place.SECTION, area, words.group(), grade.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean leadsToGrade(String rest) {
        Matcher between = BETWEEN.matcher(rest);
        int at = between.lookingAt() ? between.end() : 0;
        return Grade.of(rest.substring(at).replaceAll("\\W+$", "")).isPresent();
    }
}
