package org.plumbline.framework;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.SummaryList;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/**
 * A new practice standard, or a new version of one, as a form.
 *
 * @param theirs what somebody else wrote meanwhile, or null
 * @param seen the newest version when the form was opened; 0 for a new standard
 * @param seenRetired whether that one was retired then
 */
record StandardFormPage(
        String title,
        FormErrors errors,
        @Nullable SummaryList theirs,
        String post,
        int seen,
        boolean seenRetired,
        TextInput name,
        TextArea practice,
        TextArea source,
        DateInput validFrom,
        TextArea why,
        Button save) {
    static final String NEW = "Write a practice standard";
    static final String NAME = "title";
    static final String PRACTICE = "practice";
    static final String SOURCE = "source";
    static final String VALID_FROM = "valid-from";
    static final String WHY = "why";

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PRACTICE = 2000;
    private static final int LONGEST_NOTE = 500;

    static StandardFormPage blank(LocalDate today) {
        return empty(NEW, FrameworkLinks.NEW_STANDARD, 0, false, new FormErrors())
                .with(new StandardText("", "", "", today, ""));
    }

    static StandardFormPage typed(Form form, FormErrors errors) {
        return empty(NEW, FrameworkLinks.NEW_STANDARD, 0, false, errors).with(form);
    }

    /** The standard as it stands, to be changed. */
    static StandardFormPage of(StandardHistory history, LocalDate today) {
        StandardText text = history.newest().text();
        return ofVersion(history.id(), history.newest().version(), history.isRetired(), new FormErrors())
                .with(new StandardText(text.title(), text.practice(), text.source(), today, ""));
    }

    /** What was typed over the version that the person saw. */
    static StandardFormPage typed(StandardHistory history, Form form, FormErrors errors) {
        return ofVersion(
                        history.id(),
                        form.version("seen", history.newest().version()),
                        form.text("seen-retired").equals("true"),
                        errors)
                .with(form);
    }

    /** What was typed, beside what somebody else wrote meanwhile; saving again puts it after theirs. */
    static StandardFormPage conflict(StandardHistory theirs, Form form, FormErrors errors) {
        StandardFormPage mine = ofVersion(theirs.id(), theirs.newest().version(), theirs.isRetired(), errors)
                .with(form);
        return new StandardFormPage(
                mine.title,
                errors,
                StandardPage.factsOf(theirs.newest()),
                mine.post,
                mine.seen,
                mine.seenRetired,
                mine.name,
                mine.practice,
                mine.source,
                mine.validFrom,
                mine.why,
                Button.primary("Save mine after theirs"));
    }

    static String title(PracticeStandardId id) {
        return "New version of " + id.reference();
    }

    /** What was written; empty after saying what is wrong with it. */
    static Optional<StandardText> read(Form form, FormErrors errors) {
        String name = required(form, NAME, "a title", LONGEST_NAME, errors);
        String practice = required(form, PRACTICE, "what good practice does", LONGEST_PRACTICE, errors);
        String source = required(form, SOURCE, "what it rests on", LONGEST_NOTE, errors);
        LocalDate from = form.day(VALID_FROM, "the first day on which it holds", errors);
        String why = required(form, WHY, "why it is written", LONGEST_NOTE, errors);
        return errors.any() || from == null
                ? Optional.empty()
                : Optional.of(new StandardText(name, practice, source, from, why));
    }

    private static String required(Form form, String field, String what, int longest, FormErrors errors) {
        String text = form.required(field, what, errors);
        errors.addIf(text.length() > longest, field, "Use %,d characters or fewer here".formatted(longest));
        return text;
    }

    private static StandardFormPage ofVersion(PracticeStandardId id, int seen, boolean seenRetired, FormErrors errors) {
        return empty(title(id), FrameworkLinks.newVersion(id), seen, seenRetired, errors);
    }

    private static StandardFormPage empty(String title, String post, int seen, boolean seenRetired, FormErrors errors) {
        return new StandardFormPage(
                title,
                errors,
                null,
                post,
                seen,
                seenRetired,
                TextInput.of(NAME, "Title")
                        .hint("A sentence people can remember: “Risk is answered when it rises”")
                        .error(errors),
                TextArea.of(PRACTICE, "What good practice does")
                        .hint("What somebody would see, not what a form must contain")
                        .limit(LONGEST_PRACTICE)
                        .error(errors),
                TextArea.of(SOURCE, "What it rests on")
                        .hint("A statute, statutory guidance, or the authority's own decision")
                        .rows(2)
                        .error(errors),
                DateInput.of(VALID_FROM, "From which day does it hold?").error(errors),
                TextArea.of(WHY, seen == 0 ? "Why is it written?" : "Why is it changed?")
                        .rows(2)
                        .error(errors),
                Button.primary(seen == 0 ? "Save the standard" : "Save version " + (seen + 1)));
    }

    private StandardFormPage with(StandardText text) {
        return new StandardFormPage(
                title,
                errors,
                theirs,
                post,
                seen,
                seenRetired,
                name.value(text.title()),
                practice.value(text.practice()),
                source.value(text.source()),
                validFrom.value(text.validFromOn()),
                why.value(text.why()),
                save);
    }

    private StandardFormPage with(Form form) {
        return new StandardFormPage(
                title,
                errors,
                theirs,
                post,
                seen,
                seenRetired,
                name.value(form.text(NAME)),
                practice.value(form.text(PRACTICE)),
                source.value(form.text(SOURCE)),
                validFrom.typed(form),
                why.value(form.text(WHY)),
                save);
    }
}
