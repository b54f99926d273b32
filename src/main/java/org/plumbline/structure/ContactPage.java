package org.plumbline.structure;

import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;

/** How a worker can be reached, as a form. */
record ContactPage(String name, FormErrors errors, TextInput email, TextInput telephone, String post) {

    static ContactPage of(WorkerRow worker) {
        return with(worker, worker.email(), worker.telephone(), new FormErrors());
    }

    static ContactPage typed(WorkerRow worker, Form form, FormErrors errors) {
        return with(worker, form.text("email"), form.text("telephone"), errors);
    }

    private static ContactPage with(
            WorkerRow worker, @Nullable String email, @Nullable String telephone, FormErrors errors) {
        return new ContactPage(
                worker.name(),
                errors,
                TextInput.of("email", "Work email address")
                        .hint("Safety alerts go there.")
                        .type("email")
                        .value(email)
                        .error(errors),
                TextInput.of("telephone", "Work telephone number")
                        .hint("It is shown to whoever finds that a child may be unsafe.")
                        .type("tel")
                        .width(20)
                        .value(telephone)
                        .error(errors),
                StructureLinks.contact(worker.id()));
    }
}
