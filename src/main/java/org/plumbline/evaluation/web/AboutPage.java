package org.plumbline.evaluation.web;

import java.util.List;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.page.FormErrors;
import org.plumbline.page.SummaryList;

/** The header: what is known already, each with its source, and what only the auditor can say. */
record AboutPage(
        Head head, FormErrors errors, SectionForm form, String lookBack, SummaryList known, List<FieldPartial> fields) {

    static AboutPage of(Evaluation evaluation, SectionParts parts) {
        return new AboutPage(
                parts.head("About this evaluation"),
                parts.errors(),
                parts.form(),
                DomainPage.words(evaluation.tool().lookBack()),
                KnownHeader.of(evaluation),
                parts.ownHeaderFields());
    }
}
