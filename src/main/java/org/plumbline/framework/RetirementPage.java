package org.plumbline.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;

/** Retiring a practice standard, as a form. */
record RetirementPage(
        String title,
        String name,
        FormErrors errors,
        String post,
        int seen,
        DateInput from,
        TextArea reason,
        Button retire) {
    static final String FROM = "from";
    static final String REASON = "reason";

    static RetirementPage of(StandardHistory history, LocalDate today) {
        return page(history, Form.blank(), new FormErrors(), today);
    }

    static RetirementPage typed(StandardHistory history, Form form, FormErrors errors) {
        return page(history, form, errors, null);
    }

    static String title(PracticeStandardId id) {
        return "Retire " + id.reference();
    }

    private static RetirementPage page(
            StandardHistory history, Form form, FormErrors errors, @Nullable LocalDate today) {
        DateInput from =
                DateInput.of(FROM, "From which day does it no longer hold?").error(errors);
        return new RetirementPage(
                title(history.id()),
                history.newest().text().title(),
                errors,
                FrameworkLinks.retirement(history.id()),
                form.version("seen", history.newest().version()),
                today == null ? from.typed(form) : from.value(today),
                TextArea.of(REASON, "Why?").value(form.text(REASON)).error(errors),
                Button.warning("Retire the standard"));
    }
}
