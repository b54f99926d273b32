package org.plumbline.access.people;

import java.util.Set;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;

/** The form for somebody new. */
record NewPersonPage(
        FormErrors errors, TextInput name, TextInput userName, TextInput worker, Checkboxes roles, Button save) {
    static final String TITLE = "Add a person";

    static NewPersonPage of(Form form, FormErrors errors) {
        return new NewPersonPage(
                errors,
                TextInput.of("name", "Name")
                        .hint("As pages show it")
                        .value(form.text("name"))
                        .error(errors),
                TextInput.of("user-name", "User name")
                        .hint("What the person signs in with, such as the work e-mail address")
                        .value(form.text("user-name"))
                        .error(errors),
                worker(form.text("worker"), errors),
                RoleChoices.boxes(Set.copyOf(form.all("roles")), errors),
                Button.primary("Add and make a link"));
    }

    /** Who in the structure the person is. */
    static TextInput worker(String name, FormErrors errors) {
        return TextInput.of("worker", "Name in the structure (optional)")
                .hint("Exactly as the extracts or the structure name this person. What somebody holds, manages and"
                        + " reviews is known by this name. Leave it blank for people outside the structure")
                .value(name)
                .error(errors);
    }
}
