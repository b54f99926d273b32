package org.plumbline.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.children.ExtractLinks;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;

/**
 * A worker.
 *
 * @param standsFor the worker this spelling was merged into, or null
 * @param undo where the merging is undone, or null when this is no merged spelling or the reader may not
 */
record WorkerPage(
        String name,
        @Nullable Link standsFor,
        @Nullable Link undo,
        SummaryList facts,
        @Nullable Table answersFor,
        @Nullable Table managers,
        List<Away> absences,
        List<Link> spellings,
        List<Button> buttons) {

    /** What the structure says of a worker. */
    record Lines(
            List<AnswersFor> held,
            List<AnswersFor> managers,
            int reviewed,
            List<StructureLines.AbsenceRow> absences,
            List<StructureLines.SpellingRow> spellings) {}

    /**
     * An absence.
     *
     * @param remove where it is taken away, or null for those who may not
     */
    record Away(String words, @Nullable String remove) {}

    static WorkerPage of(
            WorkerRow worker, @Nullable WorkerRow standsFor, Lines lines, boolean mayChange, LocalDate today) {
        return new WorkerPage(
                worker.name(),
                standsFor == null ? null : new Link(standsFor.name(), StructureLinks.worker(standsFor.id())),
                standsFor != null && mayChange ? new Link("Undo the merging", ExtractLinks.SPELLINGS) : null,
                facts(worker, lines.reviewed(), mayChange),
                lines.held().isEmpty()
                        ? null
                        : Wording.bySubject("What they answer for", lines.held(), today, mayChange),
                lines.managers().isEmpty()
                        ? null
                        : Wording.byHolder("Who manages them", lines.managers(), today, mayChange),
                lines.absences().stream()
                        .map(absence -> away(worker, absence, mayChange))
                        .toList(),
                lines.spellings().stream()
                        .map(spelling -> new Link(spelling.name(), StructureLinks.worker(spelling.id())))
                        .toList(),
                mayChange && standsFor == null ? buttons(worker) : List.of());
    }

    private static SummaryList facts(WorkerRow worker, int reviewed, boolean mayChange) {
        String email = worker.email() == null ? "Not known" : worker.email();
        String telephone = worker.telephone() == null ? "Not known" : worker.telephone();
        var facts = SummaryList.empty();
        var mail = Cell.text(email);
        var number = Cell.text(telephone);
        String change = StructureLinks.contact(worker.id());
        facts = mayChange
                ? facts.row("Mail", mail, "Change", change).row("Telephone", number, "Change", change)
                : facts.row("Mail", mail).row("Telephone", number);
        return reviewed == 0 ? facts : facts.row("Reviews", Numbers.of(reviewed, "child", "children"));
    }

    private static Away away(WorkerRow worker, StructureLines.AbsenceRow absence, boolean mayChange) {
        String deputy = absence.deputyName();
        return new Away(
                "Away " + Wording.period(absence.period())
                        + (deputy == null ? "; nobody stands in" : "; " + deputy + " stands in"),
                mayChange ? StructureLinks.worker(worker.id()) + "/absences/" + absence.id() + "/remove" : null);
    }

    private static List<Button> buttons(WorkerRow worker) {
        return List.of(
                Button.secondaryLink(
                        "Add who manages them",
                        StructureLinks.newResponsibility(
                                ResponsibilityKind.MANAGES_WORKER, worker.id().value())),
                Button.secondaryLink("Record an absence", StructureLinks.newAbsence(worker.id())));
    }
}
