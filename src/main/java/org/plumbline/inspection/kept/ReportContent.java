package org.plumbline.inspection.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.reading.InspectionKind;
import org.plumbline.inspection.reading.InspectionReport;
import org.plumbline.inspection.reading.Judgement;
import org.plumbline.inspection.reading.ReadParagraph;
import org.plumbline.inspection.reading.ReadRecommendation;
import org.plumbline.page.Dates;

/**
 * What a report says, as it was read or as a person corrected it.
 *
 * @param authority as the report names it
 * @param title what people call the inspection
 * @param received when the authority received the report, or null
 * @param judgements of this inspection, in the report's own order
 * @param previous judgements of earlier inspections that the report lists
 */
public record ReportContent(
        String authority,
        InspectionKind kind,
        String title,
        @Nullable LocalDate inspectedFrom,
        @Nullable LocalDate inspectedTo,
        @Nullable LocalDate published,
        @Nullable LocalDate received,
        List<Judgement> judgements,
        List<Judgement> previous,
        List<ReadRecommendation> recommendations,
        List<ReadParagraph> paragraphs) {
    /** Copies the lists. */
    public ReportContent {
        judgements = List.copyOf(judgements);
        previous = List.copyOf(previous);
        recommendations = List.copyOf(recommendations);
        paragraphs = List.copyOf(paragraphs);
    }

    /** What was read. */
    public static ReportContent of(InspectionReport read) {
        return new ReportContent(
                read.authority(),
                read.kind(),
                title(read),
                read.inspectedFrom(),
                read.inspectedTo(),
                read.published(),
                null,
                read.judgements(),
                read.previous(),
                read.recommendations(),
                read.paragraphs());
    }

    /** Nothing yet, for a report that is entered by hand. */
    public static ReportContent blank(String authority) {
        return new ReportContent(
                authority,
                InspectionKind.OTHER,
                "Ofsted inspection",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String title(InspectionReport read) {
        String what = read.kind() == InspectionKind.FOCUSED_VISIT || read.kind() == InspectionKind.MONITORING_VISIT
                ? "Ofsted " + read.kind().label().toLowerCase(Locale.UK)
                : "Ofsted inspection";
        if (read.published() != null) {
            return what + " published " + Dates.day(read.published());
        }
        return read.inspectedTo() == null ? what : what + " of " + Dates.day(read.inspectedTo());
    }

    /** With another head: everything but the lists. */
    public ReportContent withHead(ReportContent head) {
        return new ReportContent(
                head.authority,
                head.kind,
                head.title,
                head.inspectedFrom,
                head.inspectedTo,
                head.published,
                head.received,
                judgements,
                previous,
                recommendations,
                paragraphs);
    }

    /** With other lists. */
    public ReportContent withLists(
            List<Judgement> ofThis,
            List<Judgement> ofEarlier,
            List<ReadRecommendation> toImprove,
            List<ReadParagraph> text) {
        return new ReportContent(
                authority,
                kind,
                title,
                inspectedFrom,
                inspectedTo,
                published,
                received,
                ofThis,
                ofEarlier,
                toImprove,
                text);
    }

    /** Something is asked of the authority at once or with priority. */
    public boolean asksForPriorityAction() {
        return recommendations.stream().anyMatch(ReadRecommendation::immediate);
    }
}
