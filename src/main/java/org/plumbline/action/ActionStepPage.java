package org.plumbline.action;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.TextArea;

/**
 * One step on an action as a form. Of the fields only those the step asks for are there.
 *
 * @param effect what the button will do, in a sentence
 * @param version the version of the action that the person decides on
 */
record ActionStepPage(
        String title,
        String reference,
        String what,
        String effect,
        String post,
        int version,
        FormErrors errors,
        @Nullable Radios person,
        @Nullable DateInput day,
        @Nullable Radios done,
        @Nullable Radios helped,
        TextArea words,
        Button button,
        String back) {

    static String title(ActionStepKind kind) {
        return switch (kind) {
            case PROPOSE_DONE -> "Propose it done";
            case VERIFY -> "Verify";
            case SEND_BACK -> "Send it back";
            case WITHDRAW -> "Withdraw";
            case REASSIGN -> "Give it to somebody else";
            case CHANGE_DUE -> "Change the due date";
        };
    }

    static ActionStepPage of(
            ListedAction listed, ActionStepKind kind, Form form, FormErrors errors, List<PersonPicker.Near> near) {
        ActionRow action = listed.action();
        boolean verify = kind == ActionStepKind.VERIFY;
        return new ActionStepPage(
                title(kind),
                action.id().reference(),
                action.what(),
                effect(listed, kind),
                ActionLinks.step(action.id(), kind),
                form.text("version").matches("\\d{1,9}") ? Integer.parseInt(form.text("version")) : action.version(),
                errors,
                kind == ActionStepKind.REASSIGN
                        ? PersonPicker.question("new-owner", "Who is to own it?", near, form, errors)
                        : null,
                kind == ActionStepKind.CHANGE_DUE ? day(form, errors) : null,
                verify ? done(form, errors) : null,
                verify ? helped(listed, form, errors) : null,
                words(kind, form, errors),
                kind == ActionStepKind.WITHDRAW ? Button.warning(title(kind)) : Button.primary(title(kind)),
                ActionLinks.action(action.id()));
    }

    private static String effect(ListedAction listed, ActionStepKind kind) {
        return switch (kind) {
            case PROPOSE_DONE -> "Somebody else will then verify it or send it back to you.";
            case VERIFY -> "The action is then finished, in your name.";
            case SEND_BACK -> "The action goes back to " + listed.ownerName() + " with your reason.";
            case WITHDRAW ->
                "The action is then finished without having been done. It stays in "
                        + (listed.action().child() == null ? "the list." : "the child's history.");
            case REASSIGN -> "The new owner finds it on their My work. Who owned it before can still not verify it.";
            case CHANGE_DUE ->
                "It is due on " + Dates.day(listed.action().dueOn()) + " now. The date first agreed, "
                        + Dates.day(listed.action().baselineDueOn()) + ", stays beside the new one.";
        };
    }

    private static DateInput day(Form form, FormErrors errors) {
        return DateInput.of("new-due-on", "When is it to be due?")
                .hint("For example, 27 3 2026")
                .typed(form)
                .error(errors);
    }

    private static Radios done(Form form, FormErrors errors) {
        return Radios.of("done", "Was it done?", List.of(Choice.of("yes", "Yes"), Choice.of("no", "No")))
                .chosen(form.text("done"))
                .error(errors);
    }

    private static Radios helped(ListedAction listed, Form form, FormErrors errors) {
        List<Choice> answers = Arrays.stream(Helped.values())
                .map(answer -> Choice.of(answer.code(), answer.label()))
                .toList();
        String question = listed.action().child() == null ? "Did it help?" : "Did it help the child?";
        return Radios.of("helped", question, answers)
                .chosen(form.text("helped"))
                .error(errors);
    }

    private static TextArea words(ActionStepKind kind, Form form, FormErrors errors) {
        TextArea area = switch (kind) {
            case PROPOSE_DONE ->
                TextArea.of("evidence", "What shows that it is done?")
                        .hint("Name the record and its date, such as “case note 4 March”. Do not paste from" + " it.");
            case VERIFY ->
                TextArea.of("seen", "What did you look at, and what did you see?")
                        .hint("Name the record and its date. Do not paste from it.");
            case SEND_BACK -> TextArea.of("reason", "What is still to be done?");
            case WITHDRAW -> TextArea.of("reason", "Why need it not be done?");
            case REASSIGN, CHANGE_DUE -> TextArea.of("reason", "Why?");
        };
        return FreeTextQuestions.beside(
                area.value(form.text(area.field().name())).error(errors));
    }
}
