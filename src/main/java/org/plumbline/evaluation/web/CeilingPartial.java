package org.plumbline.evaluation.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.judging.Ceiling;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Grade;

/**
 * The ceiling on a grade, with its reasons, and the place to say why the grade is above it. It fetches itself again when an answer
 * has been saved.
 *
 * @param words the ceiling in a sentence; null when there is none
 */
record CeilingPartial(
        String href,
        @Nullable String words,
        List<String> reasons,
        @Nullable FieldPartial departure) {

    /** The ceiling on a grade field of a section. */
    static CeilingPartial of(
            Evaluation evaluation, String section, FieldKey grade, FieldKey departure, FieldParts parts) {
        String href = EvaluationLinks.section(evaluation.row().id(), section) + "/ceiling";
        Optional<Grade> highest = Ceiling.lowest(evaluation.effective(), grade);
        boolean hasReason =
                evaluation.effective().has(departure) || evaluation.contested().contains(departure);
        if (highest.isEmpty() && !hasReason) {
            return new CeilingPartial(href, null, List.of(), null);
        }
        return new CeilingPartial(
                href,
                highest.map(it -> "Proposed ceiling: " + it.word()).orElse("No ceiling applies any more"),
                Ceiling.on(evaluation.effective(), grade).stream()
                        .map(ceiling -> ceiling.limiter().reason())
                        .toList(),
                parts.of(
                        departure,
                        "Needed only if your grade is above the ceiling. It is kept for ever, beside the ceiling"));
    }
}
