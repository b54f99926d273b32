package org.plumbline.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * An inspection that comes with a history, in the words of its report; codes are those of {@code plumbline inspection read}.
 *
 * @param kind such as {@code ilacs-standard}
 * @param recommendations in the order of the report, numbered from 1
 * @param paragraphs in the order of the report, numbered from 1
 */
public record PastInspection(
        String authority,
        String kind,
        String title,
        LocalDate inspectedFrom,
        LocalDate inspectedTo,
        LocalDate published,
        LocalDate received,
        List<Judged> judgements,
        List<Recommended> recommendations,
        List<Said> paragraphs) {

    /** A judgement of the authority. */
    public record Judged(String area, String heading, String grade) {}

    /** What must improve. */
    public record Recommended(String text, boolean immediate) {}

    /** A paragraph under its heading. */
    public record Said(String section, String text) {}

    /** Copies the lists. */
    public PastInspection {
        judgements = List.copyOf(judgements);
        recommendations = List.copyOf(recommendations);
        paragraphs = List.copyOf(paragraphs);
    }
}
