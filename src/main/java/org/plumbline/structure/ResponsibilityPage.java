package org.plumbline.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.TextInput;

/** Somebody beginning to answer for a team, a worker or a service area, as a form. */
record ResponsibilityPage(
        String title,
        FormErrors errors,
        String kind,
        String subject,
        TextInput holder,
        Checkboxes deputy,
        DateInput from,
        DateInput to) {

    static ResponsibilityPage of(
            ResponsibilityKind kind, long subject, Link about, Form form, FormErrors errors, LocalDate today) {
        DateInput from = DateInput.of("from", "From which day?").error(errors);
        return new ResponsibilityPage(
                title(kind, about.label()),
                errors,
                kind.code(),
                Long.toString(subject),
                TextInput.of("holder", "Who?")
                        .hint("Their name as it stands in the structure")
                        .value(form.text("holder"))
                        .error(errors),
                Checkboxes.of(
                                "deputy",
                                "As a deputy?",
                                List.of(Choice.of("yes", "Yes, for when the first holder is away")))
                        .chosen(form.has("deputy") ? Set.of("yes") : Set.of()),
                form.has("from-day") || errors.any() ? from.typed(form) : from.value(today),
                DateInput.of("to", "Until which day? (optional)").typed(form).error(errors));
    }

    private static String title(ResponsibilityKind kind, String name) {
        return switch (kind) {
            case MANAGES_TEAM, MANAGES_WORKER -> "Who manages " + name + "?";
            case HEADS_SERVICE_AREA -> "Who heads " + name + "?";
            case REVIEWS_CHILD, EVALUATES_CHILD -> "Who answers for " + name + "?";
        };
    }
}
