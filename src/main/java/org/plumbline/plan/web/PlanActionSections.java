package org.plumbline.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.Tasks;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.Table;
import org.plumbline.plan.Claim;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanTags;
import org.plumbline.plan.keeping.EvidencePieces.EvidenceRow;
import org.plumbline.plan.keeping.Milestones.MilestoneRow;
import org.plumbline.plan.keeping.NewMeasure;
import org.plumbline.plan.keeping.NoteKind;
import org.plumbline.plan.keeping.NoteRating;
import org.plumbline.plan.keeping.Notes.NoteRow;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.SuccessMeasures.MeasureRow;
import org.plumbline.plan.keeping.SuccessMeasures.ReadingRow;
import org.plumbline.plan.web.PlanActionPage.Section;

/** The parts of a plan action's page: success measures, milestones, evidence of both claims, and what was noted. */
final class PlanActionSections {
    private final PlanActionParts parts;
    private final Tasks.Part tasks;
    private final PlanActionMay may;
    private final LocalDate today;
    private final String address;

    PlanActionSections(
            PlanActionRow action, PlanActionParts parts, Tasks.Part tasks, PlanActionMay may, LocalDate today) {
        this.parts = parts;
        this.tasks = tasks;
        this.may = may;
        this.today = today;
        this.address = PlanLinks.action(action.id());
    }

    PlanActionParts parts() {
        return parts;
    }

    List<Section> all() {
        return List.of(
                tasks(),
                measures(),
                milestones(),
                evidence(Claim.DELIVERY, "Evidence that it was delivered"),
                evidence(Claim.IMPACT, "Evidence of impact for children"),
                notes());
    }

    private Section tasks() {
        @Nullable Link add = tasks.add();
        return new Section("Tasks", tasks.table(), tasks.words(), add == null ? List.of() : List.of(add));
    }

    private Section measures() {
        Table table = Table.of("Success measures")
                .hideCaption()
                .column("Measure")
                .numericColumn("Baseline")
                .numericColumn("Target")
                .numericColumn("Latest")
                .column("Held for two periods")
                .rows(parts.measures().stream().map(this::measure).toList());
        return section("Success measures", table, "None agreed yet.", may.note(), "Add a measure", "/measures/new");
    }

    private List<Cell> measure(MeasureRow row) {
        NewMeasure measure = row.measure();
        @Nullable
        ReadingRow latest = parts.readings().stream()
                .filter(reading -> reading.measure() == row.id())
                .reduce((_, later) -> later)
                .orElse(null);
        return List.of(
                Cell.link(measure.what(), address + "/measures/" + row.id()).below(measure.source()),
                Amounts.cell(measure.baseline(), measure.unit(), measure.baselineOn()),
                Amounts.cell(measure.target(), measure.unit(), measure.targetOn()),
                latest == null ? Cell.text("Not read yet") : Amounts.cell(latest.value(), measure.unit(), latest.on()),
                Cell.text(
                        measure.target() == null
                                ? "Told in words"
                                : row.course(parts.readings()).hasHeld() ? "Yes" : "No"));
    }

    private Section milestones() {
        Table table = Table.of("Milestones")
                .hideCaption()
                .column("Milestone")
                .column("Due")
                .column("Done")
                .rows(parts.milestones().stream().map(this::milestone).toList());
        return section("Milestones", table, "None agreed yet.", may.note(), "Add a milestone", "/milestones/new");
    }

    private List<Cell> milestone(MilestoneRow row) {
        LocalDate done = row.doneOn();
        boolean late = done == null && row.dueOn().isBefore(today);
        Cell due = Cell.day(row.dueOn())
                .below(
                        row.dueOn().equals(row.baselineDueOn())
                                ? null
                                : "first agreed for " + Dates.shortDay(row.baselineDueOn()));
        return List.of(
                may.note() && done == null
                        ? Cell.link(row.what(), address + "/milestones/" + row.id())
                        : Cell.text(row.what()),
                late ? due.with(PlanTags.OVERDUE) : due,
                done == null ? Cell.text("Not yet") : Cell.day(done));
    }

    private Section evidence(Claim claim, String heading) {
        List<EvidenceRow> pieces = parts.evidence().stream()
                .filter(piece -> piece.evidence().claim() == claim)
                .toList();
        Table table = Table.of(heading)
                .hideCaption()
                .column("What it shows")
                .column("Kind")
                .column("Strength")
                .column("Bearing")
                .column("Age")
                .rows(pieces.stream().map(this::evidence).toList());
        Section evidence = section(
                heading, table, "None yet.", may.prove(), "Add evidence", "/evidence/new?claim=" + claim.code());
        return may.prove()
                ? evidence.with(new Link("Freeze a live figure", address + "/evidence/live?claim=" + claim.code()))
                : evidence;
    }

    private List<Cell> evidence(EvidenceRow piece) {
        Cell what = Cell.link(piece.evidence().what(), address + "/evidence/" + piece.id());
        boolean taken = piece.withdrawnAt() != null;
        return List.of(
                taken
                        ? what.below("Taken back: " + piece.withdrawnReason())
                        : what.below(piece.evidence().place()),
                Cell.text(piece.evidence().kind().label() + (piece.snapshot() == null ? "" : ", frozen figure")),
                Cell.text(taken ? "Counts no more" : piece.evidence().strength().label()),
                Cell.text(piece.evidence().bearing().label()),
                Cell.text(PlanTables.ago(piece.evidence().datedOn(), today))
                        .sortedBy(piece.evidence().datedOn().toString())
                        .below(Dates.shortDay(piece.evidence().datedOn())));
    }

    private Section notes() {
        Table table = Table.of("Barriers, risks, dependencies, capability and decisions")
                .column("Note")
                .column("Kind")
                .column("Since")
                .column("Until")
                .rows(parts.notes().stream().map(this::note).toList());
        List<Link> add = new ArrayList<>();
        if (may.note()) {
            for (NoteKind kind : NoteKind.values()) {
                add.add(new Link(
                        "Note a " + kind.label().toLowerCase(Locale.UK), address + "/notes/new?kind=" + kind.code()));
            }
        }
        boolean none = parts.notes().isEmpty();
        return new Section(
                "Barriers, risks and decisions",
                none ? null : table.hideCaption(),
                none ? "Nothing noted yet." : null,
                add);
    }

    private List<Cell> note(NoteRow row) {
        NoteRating rating = row.note().rating();
        String team = row.teamName();
        LocalDate ended = row.endedOn();
        String words = row.otherReference() == null
                ? row.note().words()
                : row.otherReference() + ": " + row.note().words();
        return List.of(
                may.note() && ended == null
                        ? Cell.link(words, address + "/notes/" + row.id() + "/end")
                        : Cell.text(words),
                Cell.text(row.note().kind().label()
                                + (rating == null ? "" : ": " + rating.label().toLowerCase(Locale.UK)))
                        .below(
                                team == null
                                        ? (row.note().body().isEmpty()
                                                ? null
                                                : row.note().body())
                                        : team),
                Cell.day(row.note().on()),
                ended == null ? Cell.text("Holds") : Cell.day(ended));
    }

    private Section section(String heading, Table table, String nothing, boolean mayAdd, String label, String path) {
        boolean none = table.rows().isEmpty();
        return new Section(
                heading,
                none ? null : table,
                none ? nothing : null,
                mayAdd ? List.of(new Link(label, address + path)) : List.of());
    }
}
