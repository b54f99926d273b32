package org.plumbline.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;
import org.plumbline.plan.Responsible;
import org.springframework.stereotype.Component;

/** Reads who is named in a form: somebody of the structure, or, said explicitly, somebody who works for a partner. */
@Component
class PeopleTyped {
    private static final int SUGGESTIONS = 5;

    private final Workers workers;

    PeopleTyped(Workers workers) {
        this.workers = workers;
    }

    static TextInput nameField(String field, String label, Form form, FormErrors errors) {
        return TextInput.of(field, label)
                .hint("The name as it stands in the structure")
                .value(form.text(field))
                .error(errors);
    }

    static Checkboxes outsideField(String field, Form form, FormErrors errors) {
        return Checkboxes.of(
                        field + "-outside",
                        "Where do they work?",
                        List.of(Choice.of("yes", "For a partner, outside the authority's structure")))
                .asSmall()
                .chosen(form.text(field + "-outside").equals("yes") ? Set.of("yes") : Set.of())
                .error(errors);
    }

    /** Who is named; nobody when the field is empty, or after saying what is wrong. */
    Responsible named(String field, Form form, FormErrors errors) {
        String name = form.text(field);
        if (name.isEmpty()) {
            return Responsible.NOBODY;
        }
        Optional<WorkerId> exactly = workers.findNamed(name);
        if (exactly.isPresent()) {
            return new Responsible(
                    exactly.get(),
                    workers.find(exactly.get()).map(WorkerRow::name).orElse(name));
        }
        if (form.text(field + "-outside").equals("yes")) {
            return new Responsible(null, name);
        }
        List<String> alike = workers.listNamedLike(name, SUGGESTIONS).stream()
                .map(WorkerRow::name)
                .toList();
        errors.add(
                field,
                alike.isEmpty()
                        ? "Nobody in the structure is called " + name
                                + ". Enter the name as it stands there, or say that they work for a partner"
                        : "Enter the name in full: " + String.join("; ", alike));
        return Responsible.NOBODY;
    }
}
