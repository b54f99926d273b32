package org.plumbline.structure;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;

/** Ending a responsibility, or taking back one that was entered by mistake, as a form. */
record EndPage(String title, String words, FormErrors errors, Radios how, String post) {

    static EndPage of(AnswersFor ending, Form form, FormErrors errors, LocalDate today) {
        DateInput last = DateInput.of("to", "What is its last day?").error(errors);
        return new EndPage(
                ending.holderName() + " " + ending.kind().label() + " " + ending.subjectName(),
                Wording.sentence(Wording.period(ending.period())) + (ending.deputy() ? ", as a deputy." : "."),
                errors,
                Radios.of(
                                "how",
                                "What is to be changed?",
                                List.of(
                                        Choice.of("end", "It ends")
                                                .reveals(form.has("to-day") ? last.typed(form) : last.value(today)),
                                        Choice.of("mistake", "It was entered by mistake")
                                                .hint("It is taken away. The trail keeps that it stood here.")))
                        .chosen(form.text("how"))
                        .error(errors),
                StructureLinks.endResponsibility(ending.id()));
    }
}
