package org.plumbline.report.composer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.SummaryList;
import org.plumbline.page.TextInput;
import org.plumbline.report.composer.Details;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.template.ReportTemplate;

/**
 * The head of a report as a form; for a new one with the choice of its kind.
 *
 * @param kind null for a report that has begun
 * @param theirs what somebody else wrote meanwhile, or null
 */
record DetailsPage(
        String title,
        FormErrors errors,
        String post,
        int seen,
        @Nullable SummaryList theirs,
        @Nullable Radios kind,
        TextInput name,
        DateInput meeting,
        TextInput author,
        TextInput contact,
        TextInput email,
        TextInput member,
        Button save) {
    static final String NEW = "Begin a report";
    static final String KIND = "kind";

    private static final int LONGEST = 200;

    static DetailsPage blank(List<ReportTemplate> templates, FormErrors errors, Form form) {
        Radios kinds = Radios.of(
                        KIND,
                        "What kind of report?",
                        templates.stream()
                                .map(one -> Choice.of(one.code(), one.name()).hint(one.about()))
                                .toList())
                .chosen(form.text(KIND))
                .error(errors);
        return page(NEW, ReportLinks.NEW, 0, kinds, errors).with(form);
    }

    static DetailsPage of(Draft draft) {
        DetailsPage page =
                page(title(draft), ReportLinks.details(draft.id()), draft.detailsVersion(), null, new FormErrors());
        Details known = draft.details();
        return new DetailsPage(
                page.title,
                page.errors,
                page.post,
                page.seen,
                null,
                null,
                page.name.value(known.title()),
                page.meeting.value(known.meetingOn()),
                page.author.value(known.author()),
                page.contact.value(known.contactOfficer()),
                page.email.value(known.contactEmail()),
                page.member.value(known.cabinetMember()),
                page.save);
    }

    static DetailsPage typed(Draft draft, Form form, FormErrors errors, boolean conflict) {
        DetailsPage page = page(title(draft), ReportLinks.details(draft.id()), draft.detailsVersion(), null, errors)
                .with(form);
        return conflict ? page.beside(draft.details()) : page;
    }

    private DetailsPage beside(Details theirs) {
        SummaryList list = SummaryList.empty()
                .row("Title", theirs.title())
                .row("Author", theirs.author())
                .row("Contact officer", theirs.contactOfficer())
                .row("Cabinet Member", theirs.cabinetMember());
        return new DetailsPage(
                title, errors, post, seen, list, kind, name, meeting, author, contact, email, member, save);
    }

    /** What was typed; empty after saying what is wrong. */
    static Optional<Details> read(Form form, FormErrors errors) {
        String name = required(form, "title", "the title", errors);
        LocalDate meeting = form.day("meeting", "the date of the meeting", errors);
        String author = required(form, "author", "who the author is", errors);
        String contact = required(form, "contact", "who answers questions about the report", errors);
        String email = form.text("email");
        errors.addIf(
                !email.isEmpty() && !email.matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+"),
                "email",
                "Enter an e-mail address like name@example.gov.uk");
        String member = form.text("member");
        errors.addIf(member.length() > LONGEST, "member", "Use 200 characters or fewer here");
        return errors.any() || meeting == null
                ? Optional.empty()
                : Optional.of(new Details(name, meeting, author, contact, email, member));
    }

    private static String required(Form form, String field, String what, FormErrors errors) {
        String text = form.required(field, what, errors);
        errors.addIf(text.length() > LONGEST, field, "Use 200 characters or fewer here");
        return text;
    }

    private static String title(Draft draft) {
        return "Head of " + draft.id().reference();
    }

    private static DetailsPage page(String title, String post, int seen, @Nullable Radios kind, FormErrors errors) {
        return new DetailsPage(
                title,
                errors,
                post,
                seen,
                null,
                kind,
                TextInput.of("title", "Title of the report").error(errors),
                DateInput.of("meeting", "Date of the meeting").error(errors),
                TextInput.of("author", "Author").error(errors),
                TextInput.of("contact", "Contact officer").error(errors),
                TextInput.of("email", "E-mail address of the contact officer (optional)")
                        .type("email")
                        .error(errors),
                TextInput.of("member", "Cabinet Member (optional)")
                        .hint("Who signs it off as Cabinet Member")
                        .error(errors),
                Button.primary(seen == 0 ? "Begin the report" : "Save"));
    }

    private DetailsPage with(Form form) {
        return new DetailsPage(
                title,
                errors,
                post,
                seen,
                theirs,
                kind,
                name.value(form.text("title")),
                meeting.typed(form),
                author.value(form.text("author")),
                contact.value(form.text("contact")),
                email.value(form.text("email")),
                member.value(form.text("member")),
                save);
    }
}
