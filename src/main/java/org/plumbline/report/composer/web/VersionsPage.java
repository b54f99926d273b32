package org.plumbline.report.composer.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Table;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.FrozenVersion;

/** The frozen versions of a report. */
record VersionsPage(
        String title,
        String about,
        @Nullable EmptyState nothing,
        @Nullable Table versions) {

    static VersionsPage of(Draft draft, List<FrozenVersion> versions) {
        String title = "Versions of " + draft.id().reference();
        EmptyState nothing = versions.isEmpty()
                ? new EmptyState(
                        "No version yet", "A version is frozen when the report is ready to be signed off.", null)
                : null;
        return new VersionsPage(title, draft.details().title(), nothing, versions.isEmpty() ? null : table(versions));
    }

    private static Table table(List<FrozenVersion> versions) {
        return Table.of("Versions")
                .hideCaption()
                .column("Version")
                .column("Frozen")
                .column("Signed off by")
                .column("Sent")
                .rows(versions.stream()
                        .map(one -> List.of(
                                Cell.link("Version " + one.number(), ReportLinks.version(one.report(), one.number()))
                                        .below(one.note()),
                                Cell.text(Dates.moment(one.frozenAt())).below(one.frozenBy()),
                                Cell.text(signed(one)),
                                Cell.text(sent(one))))
                        .toList());
    }

    private static String signed(FrozenVersion version) {
        return version.signOffs().isEmpty()
                ? "Nobody yet"
                : String.join(
                        ", ",
                        version.signOffs().stream()
                                .map(one -> one.capacity().label())
                                .toList());
    }

    static String sent(FrozenVersion version) {
        if (version.issuedAt() == null) {
            return "Not yet";
        }
        return Dates.day(Dates.dayOf(version.issuedAt())) + (version.published() ? ", published" : ", not published");
    }
}
