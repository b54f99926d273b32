package org.plumbline.evaluation.web;

import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.evaluation.tool.ToolSection;
import org.plumbline.page.Button;

/**
 * Where the fields of a section are sent.
 *
 * @param action the whole section, by its Save button
 * @param fields one field at a time, while typing; the field's key follows
 */
record SectionForm(
        String action, String fields, Button save, @Nullable Button saveAndContinue, String overview) {

    static SectionForm of(EvaluationRow row, ToolSection section, boolean hasNext) {
        return new SectionForm(
                EvaluationLinks.section(row.id(), section.code()),
                EvaluationLinks.fields(row.id()),
                Button.secondary("Save"),
                hasNext ? Button.primary("Save and continue").sends("then", "next") : null,
                EvaluationLinks.of(row.id()));
    }
}
