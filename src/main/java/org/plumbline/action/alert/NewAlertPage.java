package org.plumbline.action.alert;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.children.Holding;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.TextArea;

/**
 * Raising a safety alert, as a form beside the people to telephone.
 *
 * @param evaluation the evaluation it comes from, or null
 */
record NewAlertPage(
        String caseId,
        String post,
        @Nullable Long evaluation,
        TelephonePartial telephone,
        FormErrors errors,
        TextArea worry,
        Radios reached,
        SpokenFields spoken,
        Button raise) {
    static final String TITLE = "This child may be unsafe now";

    static NewAlertPage of(
            Holding child,
            @Nullable Long evaluation,
            TelephonePartial telephone,
            Form form,
            FormErrors errors,
            LocalDate today) {
        return new NewAlertPage(
                child.caseId(),
                AlertLinks.raise(child.child()),
                evaluation,
                telephone,
                errors,
                FreeTextQuestions.beside(TextArea.of("worry", "What is the worry?")
                        .hint("What you saw or read, and what could happen. No names of children or families.")
                        .value(form.text("worry"))
                        .error(errors)),
                Radios.of(
                                "reached",
                                "Have you spoken to one of them?",
                                List.of(
                                        Choice.of("yes", "Yes"),
                                        Choice.of("no", "No, I have not reached anyone yet")
                                                .hint("The alert stands all the same and says so. Keep calling.")))
                        .chosen(form.text("reached"))
                        .error(errors),
                SpokenFields.of(form, errors, today),
                Button.warning("Raise the safety alert"));
    }
}
