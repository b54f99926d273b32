package org.plumbline.evaluation.programme.web;

import java.util.stream.Stream;
import org.plumbline.draw.Draw;
import org.plumbline.draw.ReplacementReason;
import org.plumbline.draw.TakenChild;
import org.plumbline.evaluation.programme.Programme;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;

/** Where a drawn child who cannot be evaluated gives way to the next ticket. */
record ReplacementPage(String title, String action, FormErrors errors, Radios reason, Button replace) {
    static final String REASON = "reason";

    static ReplacementPage of(Programme programme, Draw draw, TakenChild child, Form form, FormErrors errors) {
        Radios reason = Radios.of(
                        REASON,
                        "Why can this child not be evaluated?",
                        Stream.of(ReplacementReason.values())
                                .map(one -> Choice.of(one.code(), one.words()))
                                .toList())
                .chosen(form.text(REASON))
                .error(errors);
        return new ReplacementPage(
                title(child),
                ProgrammeLinks.replacement(programme.id(), draw.number(), child.position()),
                errors,
                reason,
                Button.primary("Replace by the next ticket"));
    }

    static String title(TakenChild child) {
        return "Replace child " + child.caseId();
    }
}
