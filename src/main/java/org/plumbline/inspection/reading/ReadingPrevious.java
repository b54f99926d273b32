package org.plumbline.inspection.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.inspection.reading.layout.Block;

/** Reads the judgements of earlier inspections, where a report lists them, and keeps them apart from its own. */
final class ReadingPrevious {
    /** "The previous inspection of the local authority's services for looked after children was in November 2010." */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)(?:previous|most\\s+recent|last)\\s+(?:ofsted\\s+)?inspections?(?:\\s+reports?)?\\s+(?:of|for)\\s+(?:the\\s+)?(.{3,160}?)"
                + "\\s+(?:was|were|took\\s+place)\\b");

    private static final Pattern OWNER = Pattern.compile("(?i)^.{0,80}?(?:\\u2019s|'s|\\u2019|')\\s+");
    private static final Pattern SINCE_JUDGED = Pattern.compile(
            "(?i)since\\s+the\\s+(?:local\\s+authority|council|services?|children(?:\\u2019|')s\\s+services)\\s+(?:was|were)\\s+judged\\s+"
                + "(?:to\\s+be\\s+)?(inadequate)\\b");
    private static final Pattern HOMES = Pattern.compile(
            "(?i)children(?:\\u2019|')s\\s+(?:homes?|centres?)\\b|\\bresidential\\b|\\bsecure\\b|\\bschools?\\b");

    private static final Pattern JUDGED = Pattern.compile("(?i)\\bjudged\\b");

    private final List<Doubt> doubts;

    ReadingPrevious(List<Doubt> doubts) {
        this.doubts = doubts;
    }

    List<Judgement> read(Document document, Header header) {
        List<Judgement> previous = new ArrayList<>();
        boolean listed = false;
        for (Block block : document.blocks()) {
            if (block.isHeading()) {
                listed = Sections.isOverPrevious(block);
            } else if (listed && !HOMES.matcher(block.text()).find()) {
                List<Judgement> found = of(block.text());
                previous.addAll(found);
                if (found.isEmpty()
                        && JUDGED.matcher(block.text()).find()
                        && !block.text().endsWith(":")) {
                    doubts.add(new Doubt(
                            Doubt.Part.PREVIOUS, "An earlier inspection was not understood: " + block.text()));
                }
            }
        }
        if (header.kind() == InspectionKind.MONITORING_VISIT) {
            sinceJudged(document).ifPresent(previous::add);
        }
        return previous;
    }

    /** One line of the list: "adoption performance: good", or sentences about one inspection. */
    static List<Judgement> of(String text) {
        Optional<Grade> grade =
                Grade.endOf(text.replaceAll("(?i)\\s+(?:for\\s+(?:both|overall\\s+effectiveness)|overall)\\W*$", ""));
        if (grade.isEmpty()) {
            return List.of();
        }
        Matcher subject = SUBJECT.matcher(text);
        if (subject.find()) {
            String heading = OWNER.matcher(Wording.oneLine(subject.group(1))).replaceFirst("");
            return areas(heading).stream()
                    .map(area -> new Judgement(Addressee.AUTHORITY, area, heading, grade.get()))
                    .toList();
        }
        return SectionHeadings.read(text)
                .map(found -> List.of(new Judgement(Addressee.AUTHORITY, found.area(), found.heading(), found.grade())))
                .orElse(List.of());
    }

    /** Inspections of single services until 2013, in today's areas. */
    private static List<Area> areas(String heading) {
        List<Area> areas = new ArrayList<>();
        if (heading.matches("(?i).*\\b(?:safeguarding|protection\\s+of\\s+children|child\\s+protection)\\b.*")) {
            areas.add(Area.HELP_AND_PROTECTION);
        }
        if (heading.matches("(?i).*\\b(?:looked\\s+after|in\\s+care)\\b.*")) {
            areas.add(Area.IN_CARE);
        }
        if (heading.matches("(?i).*\\badoption\\b.*")) {
            areas.add(Area.ADOPTION);
        }
        if (heading.matches("(?i).*\\bfostering\\b.*")) {
            areas.add(Area.FOSTERING);
        }
        return areas;
    }

    private static Optional<Judgement> sinceJudged(Document document) {
        return document.frontBlocks().stream()
                .map(block -> SINCE_JUDGED.matcher(block.text()))
                .filter(Matcher::find)
                .findFirst()
                .map(_ -> new Judgement(Addressee.AUTHORITY, Area.OVERALL, "Overall effectiveness", Grade.INADEQUATE));
    }
}
