package org.plumbline.action;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.Select;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/**
 * Agreeing a task, as a form.
 *
 * @param caption what asks for it
 * @param asksFor what that asks for, in its own words
 */
record NewTaskPage(
        String caption,
        String asksFor,
        FormErrors errors,
        String post,
        TextArea what,
        TextArea forChildren,
        Radios owner,
        Select manager,
        TextInput workingDays,
        DuePartial due,
        Button showDate,
        Button agree,
        String back) {
    static final String TITLE = "Add a task";

    static NewTaskPage of(
            TaskSource.Known source, List<PersonPicker.Near> near, DuePartial due, Form form, FormErrors errors) {
        TaskKey key = source.source().key();
        return new NewTaskPage(
                key.origin().label() + " " + source.source().called(),
                source.what(),
                errors,
                ActionLinks.newTask(key),
                FreeTextQuestions.beside(TextArea.of("what", "What must be done?")
                        .hint("One thing that somebody can later see was done. Name no child and no family.")
                        .rows(3)
                        .value(form.text("what"))
                        .error(errors)),
                FreeTextQuestions.beside(TextArea.of("for-children", "What is to be better for children then?")
                        .rows(2)
                        .value(form.text("for-children"))
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
                Button.primary("Add this task"),
                source.href());
    }

    private static Select manager(List<PersonPicker.Near> near, Form form, FormErrors errors) {
        List<Choice> choices = Stream.concat(
                        near.stream()
                                .map(person -> Choice.of(
                                        Long.toString(person.id().value()), person.name() + ", " + person.role())),
                        Stream.of(Choice.of("", "Nobody known")))
                .toList();
        return Select.of("manager", "Who answers for it?", choices)
                .hint("They see it on their My work when it is overdue or to be verified.")
                .chosen(form.text("manager", choices.getFirst().value()))
                .error(errors);
    }
}
