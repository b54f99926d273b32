package org.plumbline.evaluation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.recording.Entry;
import org.plumbline.evaluation.recording.SavingField.Conflict;
import org.plumbline.evaluation.recording.SavingField.Outcome;
import org.plumbline.evaluation.recording.SavingField.Refused;
import org.plumbline.evaluation.recording.SavingField.Saved;
import org.plumbline.page.Dates;

/**
 * What the saving script is told about one field.
 *
 * @param outcome {@code saved}, {@code conflict} or {@code refused}
 * @param version what the next saving is based on; absent when nothing was kept
 * @param words what the person is told
 * @param theirs the text that stands in the field, in a conflict
 * @param theirsBy who wrote it, and when
 * @param choose where to choose between the two
 * @param doubts questions about what was written, which the writer may leave as it is
 */
record FieldAnswer(
        String outcome,
        @Nullable Integer version,
        String words,
        @Nullable String theirs,
        @Nullable String theirsBy,
        @Nullable String choose,
        List<String> doubts) {

    static FieldAnswer of(EvaluationId id, Outcome outcome, String typed) {
        List<String> doubts = FreeTextQuestions.about(typed);
        return switch (outcome) {
            case Saved saved ->
                new FieldAnswer(
                        "saved", saved.version(), "Saved at " + Dates.time(saved.at()), null, null, null, doubts);
            case Refused(var reason) -> new FieldAnswer("refused", null, reason.text(), null, null, null, doubts);
            case Conflict(Entry theirs, Entry mine) ->
                new FieldAnswer(
                        "conflict",
                        mine.version(),
                        "Two texts stand in this field. Both are kept: choose one, or join them.",
                        theirs.value(),
                        "Written by %s on %s".formatted(theirs.byName(), Dates.moment(theirs.at())),
                        EvaluationLinks.choice(id, mine.field().value()),
                        doubts);
        };
    }
}
