package org.plumbline.report.composer;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.outline.OutlineSection;
import org.plumbline.report.composer.template.View;
import org.plumbline.report.disclosure.SmallNumberRule;
import org.plumbline.report.document.Openness;

/** What a report says of itself at its end: where its figures come from, how small numbers were treated, what is left out. */
final class Notes {
    private Notes() {}

    static List<String> of(Draft draft, View view, SmallNumberRule rule, SinceSnapshot since) {
        List<String> notes = new ArrayList<>();
        int used = draft.outline().snapshot();
        draft.snapshots().stream()
                .filter(one -> one.number() == used)
                .findFirst()
                .ifPresent(one -> notes.add("The figures are those of snapshot " + used + ", taken on "
                        + Dates.moment(one.takenAt()) + "."));
        draft.snapshots().stream()
                .filter(one -> one.number() > used)
                .findFirst()
                .ifPresent(newer -> notes.add("Newer figures exist: snapshot " + newer.number() + " was taken on "
                        + Dates.moment(newer.takenAt()) + " and is not used here."));
        List<String> corrected = since.titles(true);
        if (!corrected.isEmpty()) {
            notes.add("Corrected since then: " + String.join("; ", corrected)
                    + ". This report prints the figures as they were; the corrected ones are kept beside them.");
        }
        switch (view) {
            case PUBLIC -> {
                notes.add(rule.words() + ". “" + rule.mark() + "” stands in their place.");
                leftOut(draft, notes);
            }
            case EXEMPT ->
                notes.add("Sections marked as not for publication have full figures. In all others small numbers are"
                        + " withheld as in the public document: “" + rule.mark() + "” stands in their place.");
            case CONFIDENTIAL ->
                notes.add("All figures are full, small ones too. They are confidential and must not be passed on; no"
                        + " child can be identified from this report alone.");
        }
        return notes;
    }

    private static void leftOut(Draft draft, List<String> notes) {
        draft.outline()
                .all()
                .map(OutlineSection::openness)
                .filter(openness -> !openness.isPublic())
                .map(Openness::notice)
                .distinct()
                .forEach(notice -> notes.add("Part of this report is left out. " + notice));
    }
}
