package org.plumbline.inspection.kept;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.RecommendationTags;
import org.plumbline.inspection.kept.Revisions.Revision;
import org.plumbline.inspection.reading.Addressee;
import org.plumbline.inspection.reading.InspectionKind;
import org.plumbline.inspection.reading.Judgement;
import org.plumbline.inspection.reading.ReadParagraph;
import org.plumbline.inspection.reading.ReadRecommendation;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;

/**
 * One inspection: what it judged, what must improve, by when the plan is due, and its paragraphs.
 *
 * @param clocks null where nothing must be done after it
 * @param correct the button that begins a correction; null for those who may not
 * @param corrections what was corrected, the newest first
 * @param judgements of the authority first, then of the safeguarding board; what earlier inspections judged stands last
 */
record InspectionPage(
        String reference,
        String title,
        SummaryList head,
        @Nullable Link original,
        String noClocks,
        @Nullable Table clocks,
        List<Part> judgements,
        List<Part> recommendations,
        List<Section> sections,
        @Nullable Button correct,
        String correctPost,
        List<Correction> corrections) {

    /** A table under a heading of its own. */
    record Part(String title, Table table) {}

    /** One correction. */
    record Correction(String title, String why, Table changes) {}

    /** Paragraphs under one heading of the report. */
    record Section(String heading, List<Paragraph> paragraphs) {}

    /**
     * One paragraph.
     *
     * @param anchor by which an address leads to it: {@code p12}
     * @param quoted how to cite it
     */
    record Paragraph(String anchor, int number, String text, String quoted) {}

    static InspectionPage of(
            KeptInspection inspection,
            List<Revision> revisions,
            @Nullable Table clocks,
            String noClocks,
            boolean mayKeep) {
        ReportContent content = inspection.content();
        return new InspectionPage(
                inspection.id().reference(),
                content.title(),
                InspectionTables.head(content)
                        .row(
                                revisions.isEmpty() ? "Confirmed" : "Corrected",
                                "By " + inspection.confirmedBy() + " on " + Dates.moment(inspection.confirmedAt())),
                inspection.fileName() == null
                        ? null
                        : new Link(
                                inspection.fileName() + " (PDF, as it was published)",
                                InspectionLinks.inspection(inspection.id()) + "/report.pdf"),
                noClocks,
                clocks,
                judgements(content),
                recommendations(inspection),
                sections(content),
                mayKeep ? Button.secondary("Correct what is kept") : null,
                InspectionLinks.inspection(inspection.id()) + "/corrections",
                revisions.stream().map(InspectionPage::correction).toList());
    }

    private static Correction correction(Revision revision) {
        String title = "Corrected by " + revision.by() + " on " + Dates.moment(revision.at());
        return new Correction(title, revision.why(), ChangesTable.of(title, revision.changes()));
    }

    private static List<Part> judgements(ReportContent content) {
        List<Part> parts = new ArrayList<>();
        for (Addressee body : Addressee.values()) {
            List<Judgement> own = content.judgements().stream()
                    .filter(one -> one.body() == body)
                    .toList();
            if (!own.isEmpty()) {
                String title = "Judgements: " + body.label();
                parts.add(new Part(title, InspectionTables.judgements(title, own)));
            }
        }
        if (!content.previous().isEmpty()) {
            String title = "Judgements of earlier inspections, as this report lists them";
            parts.add(new Part(title, InspectionTables.judgements(title, content.previous())));
        }
        return parts;
    }

    private static List<Part> recommendations(KeptInspection inspection) {
        List<Part> parts = new ArrayList<>();
        for (Addressee body : Addressee.values()) {
            List<List<Cell>> rows = rows(inspection, body);
            if (!rows.isEmpty()) {
                String title = body == Addressee.AUTHORITY ? "What must improve" : "What must improve: " + body.label();
                parts.add(new Part(
                        title,
                        Table.of(title)
                                .hideCaption()
                                .column("Recommendation")
                                .column("Number")
                                .column("What must improve")
                                .rows(rows)));
            }
        }
        return parts;
    }

    private static List<List<Cell>> rows(KeptInspection inspection, Addressee body) {
        List<ReadRecommendation> all = inspection.content().recommendations();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).body() == body)
                .mapToObj(i -> {
                    ReadRecommendation one = all.get(i);
                    var id = inspection.ids().get(i);
                    Cell text = Cell.text(one.text());
                    return List.of(
                            Cell.link(id.reference(), InspectionLinks.recommendation(id)),
                            Cell.text(String.valueOf(one.number())),
                            one.immediate() ? text.with(RecommendationTags.IMMEDIATE) : text);
                })
                .toList();
    }

    private static List<Section> sections(ReportContent content) {
        List<Section> sections = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        List<Paragraph> own = new ArrayList<>();
        String heading = "";
        for (ReadParagraph paragraph : content.paragraphs()) {
            if (!paragraph.section().equals(heading) && !own.isEmpty()) {
                sections.add(new Section(heading, List.copyOf(own)));
                own.clear();
            }
            heading = paragraph.section();
            own.add(paragraph(paragraph, content, anchors));
        }
        if (!own.isEmpty()) {
            sections.add(new Section(heading, List.copyOf(own)));
        }
        return sections;
    }

    private static Paragraph paragraph(ReadParagraph paragraph, ReportContent content, Set<String> anchors) {
        String anchor = "p" + paragraph.number();
        for (int again = 2; !anchors.add(anchor); again++) {
            // A report may begin its numbers anew for the safeguarding board.
            anchor = "p" + paragraph.number() + "-" + again;
        }
        return new Paragraph(
                anchor,
                paragraph.number(),
                paragraph.text(),
                "paragraph " + paragraph.number() + ", " + cited(content));
    }

    /** "ILACS standard inspection, March 2025": as a report cites it. */
    private static String cited(ReportContent content) {
        LocalDate day = content.published() == null ? content.inspectedTo() : content.published();
        String what = content.kind() == InspectionKind.OTHER
                ? content.title()
                : content.kind().cited();
        return day == null ? what : what + ", " + Dates.month(YearMonth.from(day));
    }
}
