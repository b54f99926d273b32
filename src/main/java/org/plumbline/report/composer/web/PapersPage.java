package org.plumbline.report.composer.web;

import java.util.List;
import org.plumbline.page.Button;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.outline.BackgroundPaper;

/** The background papers of a report: a list of its own, apart from the appendices, and nothing is proposed for it. */
record PapersPage(
        String title,
        FormErrors errors,
        String post,
        int seen,
        List<BackgroundPaper> papers,
        TextInput name,
        TextInput place,
        Button add) {
    static final String TITLE = "Background papers";

    static PapersPage of(Draft draft, Form form, FormErrors errors) {
        return new PapersPage(
                TITLE,
                errors,
                ReportLinks.papers(draft.id()),
                draft.outlineVersion(),
                draft.outline().papers(),
                TextInput.of("title", "What is the paper called?")
                        .value(form.text("title"))
                        .error(errors),
                TextInput.of("place", "Where can it be inspected? (optional)").value(form.text("place")),
                Button.primary("Add it"));
    }
}
