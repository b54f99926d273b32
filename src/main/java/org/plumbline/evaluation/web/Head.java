package org.plumbline.evaluation.web;

import org.jspecify.annotations.Nullable;
import org.plumbline.action.alert.AlertLinks;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.page.Button;
import org.plumbline.page.SaveState;

/**
 * What stands at the head of every page on which an evaluation is worked on.
 *
 * @param about the child and the team, one line
 * @param unsafe the way to say that the child may be unsafe, there from the first minute; null for who may not say it here
 */
record Head(
        String title,
        String about,
        @Nullable Button unsafe,
        @Nullable SaveState saved) {

    static Head of(String title, EvaluationRow row, @Nullable SaveState saved, Rights rights) {
        return new Head(title, about(row), rights.raisesAlerts() ? unsafe(row) : null, saved);
    }

    private static Button unsafe(EvaluationRow row) {
        String href = AlertLinks.raise(row.child(), row.id().value());
        return new Button("This child may be unsafe now", Button.Kind.WARNING, null, null, href);
    }

    static String about(EvaluationRow row) {
        String team = row.teamName() == null ? "" : ", " + row.teamName();
        return "%s, child %s%s".formatted(row.id().reference(), row.caseId(), team);
    }
}
