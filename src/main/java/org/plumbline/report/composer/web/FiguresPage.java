package org.plumbline.report.composer.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.LiveDataSince;
import org.plumbline.report.composer.SinceWords;
import org.plumbline.report.composer.SnapshotRow;

/**
 * The snapshots of a report: which is used, and which are newer.
 *
 * @param since what reached the live data after the one in use, and what became of its figures
 * @param compare null while there is nothing to compare
 */
record FiguresPage(
        String title,
        String lead,
        List<String> since,
        String post,
        int seen,
        Button take,
        String comparePost,
        @Nullable Button compare,
        List<Taken> snapshots) {
    static final String TITLE = "Figures";

    /** One snapshot; {@code use} is empty for the one in use. */
    record Taken(int number, String words, boolean used, Button use) {}

    static FiguresPage of(Draft draft, LiveDataSince newer) {
        int used = draft.outline().snapshot();
        return new FiguresPage(
                TITLE,
                "A snapshot freezes every figure that the report draws on. A later one changes no earlier one: you"
                        + " choose which the report uses, and the report says so.",
                Stream.of(SinceWords.of(newer), SinceWords.of(draft.since()))
                        .flatMap(List::stream)
                        .toList(),
                ReportLinks.figures(draft.id()),
                draft.outlineVersion(),
                Button.primary(used == 0 ? "Take the figures" : "Take a newer snapshot"),
                ReportLinks.comparison(draft.id()),
                used == 0 ? null : Button.secondary("Compare with the live data"),
                draft.snapshots().stream()
                        .map(one -> new Taken(
                                one.number(),
                                "Snapshot " + one.number() + ", taken by " + one.takenBy() + " on "
                                        + Dates.moment(one.takenAt()) + ": "
                                        + Numbers.of(one.figures(), "figure", "figures") + compared(one),
                                one.number() == used,
                                Button.secondary("Use snapshot " + one.number())
                                        .sends("use", String.valueOf(one.number()))))
                        .toList());
    }

    private static String compared(SnapshotRow one) {
        SnapshotRow.Compared compared = one.compared();
        if (compared == null) {
            return ".";
        }
        return ". Compared with the live data on " + Dates.moment(compared.at())
                + (compared.since().changes().isEmpty() ? ": nothing was different." : ": it was different.");
    }
}
