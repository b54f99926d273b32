package org.plumbline.report.composer.web;

import java.util.List;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.report.composer.Draft;

/** The snapshots of a report: which is used, and which are newer. */
record FiguresPage(String title, String lead, String post, int seen, Button take, List<Taken> snapshots) {
    static final String TITLE = "Figures";

    /** One snapshot; {@code use} is empty for the one in use. */
    record Taken(int number, String words, boolean used, Button use) {}

    static FiguresPage of(Draft draft) {
        int used = draft.outline().snapshot();
        return new FiguresPage(
                TITLE,
                "A snapshot freezes every figure that the report draws on. A later one changes no earlier one: you"
                        + " choose which the report uses, and the report says so.",
                ReportLinks.figures(draft.id()),
                draft.outlineVersion(),
                Button.primary(used == 0 ? "Take the figures" : "Take a newer snapshot"),
                draft.snapshots().stream()
                        .map(one -> new Taken(
                                one.number(),
                                "Snapshot " + one.number() + ", taken by " + one.takenBy() + " on "
                                        + Dates.moment(one.takenAt()) + ": "
                                        + Numbers.of(one.figures(), "figure", "figures"),
                                one.number() == used,
                                Button.secondary("Use snapshot " + one.number())
                                        .sends("use", String.valueOf(one.number()))))
                        .toList());
    }
}
