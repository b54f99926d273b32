package org.plumbline.evaluation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.alert.AlertLinks;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.page.Button;
import org.plumbline.page.SaveState;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;

/**
 * What stands at the head of every page on which an evaluation is worked on.
 *
 * @param about the child and the team, one line
 * @param unsafe the way to say that the child may be unsafe, there from the first minute
 */
record Head(String title, String about, Button unsafe, @Nullable SaveState saved) {

    static Head of(String title, EvaluationRow row, @Nullable SaveState saved) {
        return new Head(
                title,
                about(row),
                new Button(
                        "This child may be unsafe now",
                        Button.Kind.WARNING,
                        null,
                        null,
                        AlertLinks.raise(row.child(), row.id().value())),
                saved);
    }

    static String about(EvaluationRow row) {
        String team = row.teamName() == null ? "" : ", " + row.teamName();
        return "%s, child %s%s".formatted(row.id().reference(), row.caseId(), team);
    }

    /** The sheet of the evaluation's own page. */
    static Sheet sheet(EvaluationRow row) {
        return Sheet.of(Section.EVALUATIONS, "Evaluation " + row.id().reference());
    }

    /** The sheet of a page below the evaluation's own. */
    static Sheet sheet(EvaluationRow row, String title) {
        return new Sheet(Section.EVALUATIONS, title + " – " + row.id().reference(), List.of(), List.of(), null)
                .under("Evaluation " + row.id().reference(), EvaluationLinks.of(row.id()));
    }
}
