package org.plumbline.inspection.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a report.
 *
 * @param authority as printed; empty when not found
 * @param inspectedFrom the first day on site, or null when not found
 * @param inspectedTo the last day on site, or null when not found
 * @param published the day printed in the report (or on the letter); null when it prints none
 * @param judgements of this inspection, in the report's own order
 * @param previous judgements of earlier inspections that the report lists
 */
public record InspectionReport(
        String authority,
        InspectionKind kind,
        @Nullable LocalDate inspectedFrom,
        @Nullable LocalDate inspectedTo,
        @Nullable LocalDate published,
        List<Judgement> judgements,
        List<Judgement> previous,
        List<ReadRecommendation> recommendations,
        List<ReadParagraph> paragraphs,
        List<Doubt> doubts) {
    /** Copies the lists. */
    public InspectionReport {
        judgements = List.copyOf(judgements);
        previous = List.copyOf(previous);
        recommendations = List.copyOf(recommendations);
        paragraphs = List.copyOf(paragraphs);
        doubts = List.copyOf(doubts);
    }
}
