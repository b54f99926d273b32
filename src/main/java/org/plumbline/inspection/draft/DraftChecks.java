package org.plumbline.inspection.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.inspection.kept.KeptInspection;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Doubt;
import org.plumbline.inspection.reading.InspectionKind;

/** What stands between a draft and its confirmation. */
final class DraftChecks {
    private DraftChecks() {}

    /** What must be put right first. */
    static List<String> faults(ReportContent content, LocalDate today) {
        List<String> faults = new ArrayList<>();
        if (content.kind() == InspectionKind.OTHER
                && content.judgements().isEmpty()
                && content.recommendations().isEmpty()) {
            faults.add("Say what kind of inspection it is, or enter what it judged or recommended");
        }
        LocalDate from = content.inspectedFrom();
        LocalDate to = content.inspectedTo();
        LocalDate published = content.published();
        if (published == null && to == null) {
            faults.add("Enter the day it was published, or the last day of the inspection");
        }
        if (from != null && to != null && to.isBefore(from)) {
            faults.add("The inspection ends before it begins: correct its days");
        }
        if (published != null && to != null && published.isBefore(to)) {
            faults.add("The report is published before the inspection ends: correct the days");
        }
        for (LocalDate day : new LocalDate[] {from, to, published, content.received()}) {
            if (day != null && day.isAfter(today)) {
                faults.add("A day of the report is in the future: correct it");
                break;
            }
        }
        return faults;
    }

    /** What a person says to be right before it is kept: the doubts of the reading, and what looks odd beside the rest. */
    static List<String> doubts(Draft draft, String ownAuthority, List<KeptInspection> kept) {
        List<String> doubts =
                new ArrayList<>(draft.doubts().stream().map(Doubt::sentence).toList());
        ReportContent content = draft.content();
        if (!isAbout(content.authority(), ownAuthority)) {
            doubts.add("The report is about "
                    + (content.authority().isEmpty() ? "an authority it does not name" : content.authority())
                    + ", and this is " + ownAuthority + ".");
        }
        for (KeptInspection one : kept) {
            boolean same = one.content().kind() == content.kind()
                    && one.content().published() != null
                    && one.content().published().equals(content.published());
            if (same) {
                doubts.add("An inspection of the same kind and day is kept already: "
                        + one.id().reference() + ".");
            }
        }
        return doubts.stream().distinct().toList();
    }

    private static boolean isAbout(String named, String own) {
        String a = plain(named);
        String b = plain(own);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    /** The name without what some reports print and others leave out. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll(
                        "\\b(city|county|borough|metropolitan|district|london|royal|council|of|and|the)\\b|[^a-z ]",
                        " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
