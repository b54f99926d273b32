package org.plumbline.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.action.alert.SafetyAlertId;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.children.Holding;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.Select;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/**
 * Agreeing an action, as a form.
 *
 * @param kept what the form carries on: the child and the source
 */
record NewActionPage(
        String caption,
        FormErrors errors,
        Map<String, String> kept,
        TextArea what,
        TextArea forChild,
        Radios owner,
        Select manager,
        TextInput workingDays,
        DuePartial due,
        Button showDate,
        Button agree) {
    static final String TITLE = "Agree an action";

    static NewActionPage of(
            Holding child,
            ActionSource source,
            List<PersonPicker.Near> near,
            DuePartial due,
            Form form,
            FormErrors errors) {
        return new NewActionPage(
                caption(child, source),
                errors,
                kept(child, source),
                FreeTextQuestions.beside(TextArea.of("what", "What must be done?")
                        .hint("One thing that somebody can later see was done. No names of children or families.")
                        .rows(3)
                        .value(form.text("what"))
                        .error(errors)),
                FreeTextQuestions.beside(TextArea.of("for-child", "What is to be better for the child then?")
                        .rows(2)
                        .value(form.text("for-child"))
                        .error(errors)),
                PersonPicker.question("owner", "Who is to do it?", near, form, errors),
                manager(near, form, errors),
                TextInput.of("working-days", "Due in how many working days?")
                        .width(3)
                        .suffix("working days")
                        .value(form.text("working-days", String.valueOf(ActionDefaults.WORKING_DAYS)))
                        .error(errors),
                due,
                Button.secondary("Show the date").sends("show-date", "yes"),
                Button.primary("Agree this action"));
    }

    private static String caption(Holding child, ActionSource source) {
        String reference = source.reference();
        return "Child " + child.caseId() + (reference == null ? "" : ", from " + reference);
    }

    private static Select manager(List<PersonPicker.Near> near, Form form, FormErrors errors) {
        List<PersonPicker.Near> managers = near.stream()
                .filter(person -> !person.role().endsWith("the case"))
                .toList();
        List<Choice> choices = Stream.concat(
                        managers.stream()
                                .map(person -> Choice.of(
                                        Long.toString(person.id().value()), person.name() + ", " + person.role())),
                        Stream.of(Choice.of("", "Nobody known")))
                .toList();
        return Select.of("manager", "Which manager answers for it?", choices)
                .hint("They see it on their My work when it is overdue.")
                .chosen(form.text("manager", choices.getFirst().value()))
                .error(errors);
    }

    private static Map<String, String> kept(Holding child, ActionSource source) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("child", Long.toString(child.child().value()));
        if (source instanceof ActionSource.OfEvaluation(long evaluationId, String domain)) {
            kept.put("evaluation", Long.toString(evaluationId));
            if (domain != null) {
                kept.put("domain", domain);
            }
        }
        if (source instanceof ActionSource.OfSafetyAlert(SafetyAlertId alert)) {
            kept.put("alert", Long.toString(alert.value()));
        }
        return kept;
    }
}
