package org.plumbline.structure;

import org.plumbline.page.Button;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;

/** A form that asks for a name: of a new service area or a new worker. */
record NamePage(FormErrors errors, TextInput name, String post, Button button) {

    static NamePage ofArea(Form form, FormErrors errors) {
        return new NamePage(
                errors,
                TextInput.of("name", "What is the service area called?")
                        .asHeading()
                        .value(form.text("name"))
                        .error(errors),
                StructureLinks.NEW_AREA,
                Button.primary("Add the service area"));
    }

    static NamePage ofWorker(Form form, FormErrors errors) {
        return new NamePage(
                errors,
                TextInput.of("name", "What is the worker called?")
                        .asHeading()
                        .hint("As extracts write it, so that children are found under the same name.")
                        .value(form.text("name"))
                        .error(errors),
                StructureLinks.NEW_WORKER,
                Button.primary("Add the worker"));
    }
}
