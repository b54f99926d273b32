package org.plumbline.report.composer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Cell;
import org.plumbline.page.Table;
import org.plumbline.report.composer.FrozenContent;
import org.plumbline.report.composer.outline.OutlineSection;

/** What changed from one frozen version to the next, section by section. */
final class VersionChanges {
    private static final int LONGEST = 400;

    private VersionChanges() {}

    /** A row for each change; null where there is none. */
    static @Nullable Table between(FrozenContent before, FrozenContent after) {
        List<List<Cell>> rows = new ArrayList<>();
        if (!before.details().equals(after.details())) {
            rows.add(row("Head", before.details().title(), after.details().title()));
        }
        after.outline().all().forEach(section -> addSection(section, before, after, rows));
        before.outline()
                .all()
                .filter(section -> after.outline().find(section.key()).isEmpty())
                .forEach(section -> rows.add(row(section.heading(), words(before, section), "Removed")));
        if (!before.outline().papers().equals(after.outline().papers())) {
            rows.add(row("Background papers", papers(before), papers(after)));
        }
        if (before.outline().snapshot() != after.outline().snapshot()) {
            rows.add(row(
                    "Figures",
                    "Snapshot " + before.outline().snapshot(),
                    "Snapshot " + after.outline().snapshot()));
        }
        return rows.isEmpty()
                ? null
                : Table.of("What changed since the version before")
                        .column("Where")
                        .column("Before")
                        .column("Now")
                        .rows(rows);
    }

    private static void addSection(
            OutlineSection section, FrozenContent before, FrozenContent after, List<List<Cell>> rows) {
        Optional<OutlineSection> earlier = before.outline().find(section.key());
        if (earlier.isEmpty()) {
            rows.add(row(section.heading(), "Not there", "Added. " + words(after, section)));
            return;
        }
        if (!words(before, section).equals(words(after, section))) {
            rows.add(row(section.heading(), words(before, section), words(after, section)));
        }
        boolean setUp = earlier.get().heading().equals(section.heading())
                && earlier.get().openness().equals(section.openness())
                && earlier.get().figures().equals(section.figures());
        if (!setUp) {
            rows.add(row(section.heading(), setUp(earlier.get()), setUp(section)));
        }
    }

    private static String setUp(OutlineSection section) {
        return "“" + section.heading() + "”, "
                + OpennessTags.of(section.openness()).word() + ", figures: "
                + (section.figures().isEmpty()
                        ? "none"
                        : String.join(
                                ", ",
                                section.figures().stream()
                                        .map(wish -> wish.query())
                                        .toList()));
    }

    private static String words(FrozenContent content, OutlineSection section) {
        String words = content.words().getOrDefault(section.key().value(), "");
        return words.length() > LONGEST ? words.substring(0, LONGEST) + " …" : words;
    }

    private static String papers(FrozenContent content) {
        return String.join(
                "; ",
                content.outline().papers().stream().map(paper -> paper.title()).toList());
    }

    private static List<Cell> row(String where, String before, String now) {
        return List.of(
                Cell.text(where),
                Cell.text(before.isEmpty() ? "(empty)" : before),
                Cell.text(now.isEmpty() ? "(empty)" : now));
    }
}
