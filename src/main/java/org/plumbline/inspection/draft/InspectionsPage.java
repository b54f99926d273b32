package org.plumbline.inspection.draft;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.kept.InspectionTables;
import org.plumbline.inspection.kept.KeptInspection;
import org.plumbline.inspection.reading.Addressee;
import org.plumbline.inspection.reading.Area;
import org.plumbline.inspection.reading.Judgement;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/**
 * The inspections of the authority, and the reports that wait to be confirmed.
 *
 * @param sent those that are being read, or could not be; null where there is none
 * @param drafts null where none waits, or where the reader may not confirm them
 */
record InspectionsPage(
        @Nullable Link clocks,
        @Nullable Button take,
        @Nullable Table sent,
        @Nullable Table drafts,
        @Nullable Table inspections,
        EmptyState empty) {
    static final String TITLE = "Inspections";

    static InspectionsPage of(
            List<KeptInspection> kept,
            List<SentReport> sent,
            List<Draft> drafts,
            boolean mayKeep,
            boolean maySetClocks) {
        Button take = mayKeep ? Button.link("Take in a report", InspectionLinks.NEW_REPORT) : null;
        return new InspectionsPage(
                maySetClocks ? new Link("Confirm the clocks of the plan", InspectionLinks.CLOCKS) : null,
                take,
                sent.isEmpty() ? null : sent(sent),
                mayKeep && !drafts.isEmpty() ? waiting(drafts) : null,
                kept.isEmpty() ? null : table(kept),
                new EmptyState(
                        "No inspections yet",
                        "Give Plumbline the PDF that Ofsted publishes: it reads the judgements, what must improve and"
                                + " the numbered paragraphs, and you confirm them.",
                        null));
    }

    private static Table sent(List<SentReport> sent) {
        return Table.of("Being read, or could not be")
                .column("File")
                .column("Sent")
                .column("Status")
                .rows(sent.stream()
                        .map(report -> List.of(
                                Cell.link(report.fileName(), DraftLinks.sent(report.id())),
                                Cell.text(Dates.moment(report.sentAt())),
                                Cell.tag(report.state().tag())))
                        .toList());
    }

    private static Table waiting(List<Draft> drafts) {
        return Table.of("Waiting to be confirmed")
                .column("Report")
                .column("Not certain")
                .column("Last changed")
                .rows(drafts.stream()
                        .map(draft -> List.of(
                                Cell.link(draft.content().title(), DraftLinks.draft(draft.id()))
                                        .below(origin(draft)),
                                Cell.text(Numbers.of(draft.doubts().size(), "thing", "things")),
                                Cell.text(Dates.moment(draft.changedAt())).below("by " + draft.changedBy())))
                        .toList());
    }

    private static Table table(List<KeptInspection> kept) {
        return Table.of(TITLE)
                .hideCaption()
                .column("Inspection")
                .column("Published")
                .column("Overall")
                .numericColumn("Recommendations")
                .rows(kept.stream().map(InspectionsPage::row).toList());
    }

    private static List<Cell> row(KeptInspection one) {
        Optional<Judgement> overall = one.content().judgements().stream()
                .filter(judgement -> judgement.area() == Area.OVERALL && judgement.body() == Addressee.AUTHORITY)
                .findFirst();
        return List.of(
                Cell.link(one.id().reference() + " " + one.content().title(), InspectionLinks.inspection(one.id()))
                        .below(one.content().kind().label()),
                Cell.day(one.content().published()),
                overall.map(judgement -> Cell.tag(InspectionTables.tag(judgement.grade())))
                        .orElse(Cell.text("Not judged")),
                Cell.number(one.content().recommendations().size()));
    }

    private static String origin(Draft draft) {
        if (draft.corrects() != null) {
            return DraftPage.caption(draft);
        }
        return draft.fileName() == null ? "Entered by hand" : draft.fileName();
    }
}
