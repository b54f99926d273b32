package org.plumbline.action.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.FreeTextQuestions;
import org.plumbline.page.Button;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;

/**
 * One step on a safety alert as a form.
 *
 * @param effect what the button will do, in a sentence
 * @param version the version of the alert that the person decides on
 * @param spoken whom and when, for that step alone
 * @param words what is said, for every other step
 */
record AlertStepPage(
        String title,
        String reference,
        String worry,
        String effect,
        String post,
        int version,
        FormErrors errors,
        @Nullable SpokenFields spoken,
        @Nullable TextArea words,
        Button button,
        String back) {

    static String title(AlertStepKind kind) {
        return switch (kind) {
            case SPEAK -> "Record whom you spoke to";
            case ACKNOWLEDGE -> "Take it on";
            case DECIDE -> "Record the decision";
            case RESOLVE, RAISE -> "Resolve";
        };
    }

    static AlertStepPage of(ListedAlert listed, AlertStepKind kind, Form form, FormErrors errors, LocalDate today) {
        AlertRow alert = listed.alert();
        return new AlertStepPage(
                title(kind),
                alert.id().reference(),
                alert.worry(),
                effect(kind),
                AlertLinks.step(alert.id(), kind),
                form.text("version").matches("\\d{1,9}") ? Integer.parseInt(form.text("version")) : alert.version(),
                errors,
                kind == AlertStepKind.SPEAK ? SpokenFields.of(form, errors, today) : null,
                words(kind, form, errors),
                Button.primary(title(kind)),
                AlertLinks.alert(alert.id()));
    }

    /** The field beside which a reason against the whole step stands. */
    static String firstField(AlertStepKind kind) {
        return switch (kind) {
            case SPEAK -> "whom";
            case ACKNOWLEDGE -> "note";
            case DECIDE -> "decision";
            case RESOLVE, RAISE -> "outcome";
        };
    }

    private static String effect(AlertStepKind kind) {
        return switch (kind) {
            case SPEAK -> "The conversation stands in the alert's history.";
            case ACKNOWLEDGE ->
                "You say that you have this alert in hand. A decision must stand within "
                        + AlertClock.DECIDE_WITHIN.toHours() + " hours of its being raised.";
            case DECIDE -> "The decision stands in your name. The alert stays until it is resolved.";
            case RESOLVE, RAISE -> "The alert is then closed, in your name, and no longer stands above the child.";
        };
    }

    private static @Nullable TextArea words(AlertStepKind kind, Form form, FormErrors errors) {
        TextArea area = switch (kind) {
            case SPEAK -> null;
            case ACKNOWLEDGE ->
                TextArea.of("note", "What are you doing first? (optional)").rows(3);
            case DECIDE -> TextArea.of("decision", "What was decided, who does it and by when?");
            case RESOLVE, RAISE -> TextArea.of("outcome", "What makes the child safe now, and how is that known?");
        };
        return area == null
                ? null
                : FreeTextQuestions.beside(
                        area.value(form.text(area.field().name())).error(errors));
    }
}
