package org.plumbline.plan.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.plan.PlanActionTerms;

/** The fields of a form in which the terms of a plan action are written, and their reading. */
final class TermsForm {
    private static final int LONGEST_TITLE = 90;

    private TermsForm() {}

    static PlanFormPage with(PlanFormPage page, Form form, List<Recommendation> recommendations, FormErrors errors) {
        PlanFormPage filled = page.field(TextArea.of("what", "What is to be done?")
                        .rows(3)
                        .value(form.text("what"))
                        .error(errors))
                .field(TextArea.of("why", "Why does it matter for children?")
                        .hint("What is to be better for them when it is done")
                        .rows(3)
                        .value(form.text("why"))
                        .error(errors));
        if (!recommendations.isEmpty()) {
            filled = filled.field(answers(form, recommendations, errors));
        }
        return filled.field(PeopleTyped.nameField("executive", "Who is accountable for it?", form, errors))
                .field(PeopleTyped.outsideField("executive", form, errors))
                .field(PeopleTyped.nameField("lead", "Who leads it?", form, errors))
                .field(PeopleTyped.outsideField("lead", form, errors))
                .field(TextInput.of("partners", "Who else works on it?")
                        .value(form.text("partners"))
                        .error(errors))
                .field(DateInput.of("start-on", "When does work start?")
                        .typed(form)
                        .error(errors))
                .field(DateInput.of("due-on", "When is it due?").typed(form).error(errors));
    }

    private static Checkboxes answers(Form form, List<Recommendation> recommendations, FormErrors errors) {
        List<Choice> choices = recommendations.stream()
                .map(one -> Choice.of(
                                Long.toString(one.id().value()), one.id().reference() + " " + shortened(one.text()))
                        .hint(one.title() + (one.number() == null ? "" : ", number " + one.number())))
                .toList();
        return Checkboxes.of("recommendation", "Which recommendations does it answer?", choices)
                .asSmall()
                .chosen(form.all("recommendation"))
                .error(errors);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TITLE
                ? text
                : text.substring(0, LONGEST_TITLE).strip() + "…";
    }

    /** What was typed; errors say what cannot be read. */
    static PlanActionTerms read(Form form, PeopleTyped people, Set<RecommendationId> known, FormErrors errors) {
        return new PlanActionTerms(
                form.text("what"),
                form.text("why"),
                form.text("partners"),
                people.named("executive", form, errors),
                people.named("lead", form, errors),
                form.dayIfAny("start-on", "the day work starts", errors),
                form.dayIfAny("due-on", "the due date", errors),
                form.all("recommendation").stream()
                        .filter(typed -> typed.matches("\\d{1,18}"))
                        .map(typed -> new RecommendationId(Long.parseLong(typed)))
                        .filter(known::contains)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
