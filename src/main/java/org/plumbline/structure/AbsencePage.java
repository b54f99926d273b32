package org.plumbline.structure;

import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;

/** An absence, as a form. */
record AbsencePage(String name, FormErrors errors, DateInput from, DateInput to, TextInput deputy, String post) {

    static AbsencePage of(WorkerRow worker, Form form, FormErrors errors) {
        return new AbsencePage(
                worker.name(),
                errors,
                DateInput.of("from", "First day away").typed(form).error(errors),
                DateInput.of("to", "Last day away").typed(form).error(errors),
                TextInput.of("deputy", "Who stands in? (optional)")
                        .hint("Their name as it stands in the structure. They answer for all that the worker answers"
                                + " for.")
                        .value(form.text("deputy"))
                        .error(errors),
                StructureLinks.newAbsence(worker.id()));
    }
}
