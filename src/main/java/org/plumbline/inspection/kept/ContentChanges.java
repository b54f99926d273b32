package org.plumbline.inspection.kept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.inspection.kept.RecommendationPairs.Pair;
import org.plumbline.inspection.reading.Addressee;
import org.plumbline.inspection.reading.Judgement;
import org.plumbline.inspection.reading.ReadParagraph;
import org.plumbline.inspection.reading.ReadRecommendation;
import org.plumbline.page.Dates;

/** Says in words what a correction changes. */
public final class ContentChanges {
    private final List<ContentChange> changes = new ArrayList<>();

    private ContentChanges() {}

    /** Every difference, in the order of the page. */
    public static List<ContentChange> between(KeptInspection kept, ReportContent now) {
        ContentChanges found = new ContentChanges();
        ReportContent was = kept.content();
        found.compareHeads(was, now);
        found.compare(judgements(was.judgements(), "Judgement"), judgements(now.judgements(), "Judgement"));
        found.compare(judgements(was.previous(), "Earlier judgement"), judgements(now.previous(), "Earlier judgement"));
        RecommendationPairs.of(kept, now.recommendations()).forEach(found::compare);
        found.compare(paragraphs(was.paragraphs()), paragraphs(now.paragraphs()));
        return List.copyOf(found.changes);
    }

    private void compareHeads(ReportContent was, ReportContent now) {
        add("Title", was.title(), now.title());
        add("Authority", was.authority(), now.authority());
        add("Kind", was.kind().label(), now.kind().label());
        add(
                "Inspected",
                InspectionTables.days(was.inspectedFrom(), was.inspectedTo()),
                InspectionTables.days(now.inspectedFrom(), now.inspectedTo()));
        add("Published", Dates.dayOrNotKnown(was.published()), Dates.dayOrNotKnown(now.published()));
        add("Received", Dates.dayOrNotKnown(was.received()), Dates.dayOrNotKnown(now.received()));
    }

    private void compare(Pair pair) {
        ReadRecommendation any = pair.now() == null ? pair.was() : pair.now();
        String what = any == null ? "" : "Recommendation" + of(any.body()) + " " + any.number();
        String was = words(pair.was());
        String now = words(pair.now());
        if (!was.equals(now)) {
            changes.add(new ContentChange(what, pair.id(), was, now));
        }
    }

    private static String words(@org.jspecify.annotations.Nullable ReadRecommendation one) {
        return one == null ? "" : one.number() + ". " + one.text() + (one.immediate() ? " (at once)" : "");
    }

    private void compare(Map<String, String> was, Map<String, String> now) {
        Set<String> all = new LinkedHashSet<>(was.keySet());
        all.addAll(now.keySet());
        all.forEach(what -> add(what, was.getOrDefault(what, ""), now.getOrDefault(what, "")));
    }

    private void add(String what, String was, String now) {
        if (!was.equals(now)) {
            changes.add(new ContentChange(what, null, was, now));
        }
    }

    private static Map<String, String> judgements(List<Judgement> judgements, String word) {
        Map<String, String> said = new LinkedHashMap<>();
        judgements.forEach(one -> putNext(
                said,
                word + of(one.body()) + ": " + one.area().label(),
                one.grade().label() + " (printed: " + one.heading() + ")"));
        return said;
    }

    private static Map<String, String> paragraphs(List<ReadParagraph> paragraphs) {
        Map<String, String> said = new LinkedHashMap<>();
        paragraphs.forEach(one -> putNext(
                said,
                "Paragraph " + one.number(),
                one.section().isEmpty() ? one.text() : "[" + one.section() + "] " + one.text()));
        return said;
    }

    /** A report may use a number, or list an area, again. */
    private static void putNext(Map<String, String> said, String what, String words) {
        String free = what;
        for (int again = 2; said.containsKey(free); again++) {
            free = what + " (" + again + ")";
        }
        said.put(free, words);
    }

    private static String of(Addressee body) {
        return body == Addressee.AUTHORITY ? "" : " of the safeguarding board";
    }
}
