package org.plumbline.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Table;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.PlanVersions.ApprovalRow;
import org.plumbline.plan.keeping.PlanVersions.VersionRow;

/** The frozen versions of a plan. */
record VersionsPage(
        String title,
        @Nullable EmptyState nothing,
        Table versions,
        @Nullable Button submit) {

    static VersionsPage of(PlanRow plan, List<VersionRow> versions, List<ApprovalRow> approvals, boolean mayChange) {
        Button submit = Button.link("Submit a version", PlanLinks.versions(plan.id()) + "/new");
        return new VersionsPage(
                "Versions",
                versions.isEmpty()
                        ? new EmptyState(
                                "No version yet",
                                "Whenever the plan is submitted to somebody it is frozen whole, and is found here.",
                                null)
                        : null,
                table(plan, versions, approvals, mayChange),
                mayChange ? submit : null);
    }

    private static Table table(
            PlanRow plan, List<VersionRow> versions, List<ApprovalRow> approvals, boolean mayChange) {
        Table table = Table.of("Versions")
                .hideCaption()
                .column("Version")
                .column("Submitted to")
                .column("Frozen")
                .column("Approved")
                .column("What changed");
        return (mayChange ? table.column("Note an approval") : table)
                .rows(versions.stream()
                        .map(version -> row(plan, version, approvals, mayChange))
                        .toList());
    }

    private static List<Cell> row(PlanRow plan, VersionRow version, List<ApprovalRow> approvals, boolean mayChange) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.link("Version " + version.number(), PlanLinks.version(plan.id(), version.number())),
                Cell.text(version.submittedTo()).below(version.words().isEmpty() ? null : version.words()),
                Cell.text(Dates.moment(version.frozenAt())).below("by " + version.by()),
                approval(version, approvals),
                Cell.link("Since version " + version.number(), PlanLinks.changesSince(plan.id(), version.number()))));
        if (mayChange) {
            cells.add(Cell.link(
                    "Approval of version " + version.number(),
                    PlanLinks.version(plan.id(), version.number()) + "/approve"));
        }
        return cells;
    }

    private static Cell approval(VersionRow version, List<ApprovalRow> approvals) {
        List<ApprovalRow> ofVersion = approvals.stream()
                .filter(approval -> approval.number() == version.number())
                .toList();
        if (ofVersion.isEmpty()) {
            return Cell.text("Not yet");
        }
        ApprovalRow first = ofVersion.getFirst();
        return Cell.text(first.body() + ", " + Dates.day(first.approvedOn()))
                .below(first.words().isEmpty() ? null : first.words());
    }
}
