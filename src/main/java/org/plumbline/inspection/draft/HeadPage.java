package org.plumbline.inspection.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.inspection.kept.Codes;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Doubt;
import org.plumbline.inspection.reading.InspectionKind;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Select;
import org.plumbline.page.TextInput;

/** What a draft is called, what kind of report it is, about whom, and its days. */
record HeadPage(
        FormErrors errors,
        List<String> doubts,
        String post,
        int version,
        TextInput name,
        TextInput authority,
        Select kind,
        List<DateInput> days,
        Button save) {
    static final String TITLE = "Kind and dates of the report";
    static final String VERSION = "version";

    private static final String NAME = "title";
    private static final String AUTHORITY = "authority";
    private static final String KIND = "kind";
    private static final int LONGEST = 200;

    static HeadPage of(Draft draft) {
        ReportContent content = draft.content();
        HeadPage page = page(draft, draft.version(), new FormErrors());
        return new HeadPage(
                page.errors,
                page.doubts,
                page.post,
                page.version,
                page.name.value(content.title()),
                page.authority.value(content.authority()),
                page.kind.chosen(content.kind().code()),
                List.of(
                        page.days.get(0).value(content.inspectedFrom()),
                        page.days.get(1).value(content.inspectedTo()),
                        page.days.get(2).value(content.published()),
                        page.days.get(3).value(content.received())),
                page.save);
    }

    /** What was typed over the version with this number. */
    static HeadPage typed(Draft draft, int version, Form form, FormErrors errors) {
        HeadPage page = page(draft, version, errors);
        return new HeadPage(
                errors,
                page.doubts,
                page.post,
                page.version,
                page.name.value(form.text(NAME)),
                page.authority.value(form.text(AUTHORITY)),
                page.kind.chosen(form.text(KIND)),
                page.days.stream().map(day -> day.typed(form)).toList(),
                page.save);
    }

    private static HeadPage page(Draft draft, int version, FormErrors errors) {
        return new HeadPage(
                errors,
                draft.doubtsAbout(Doubt.Part.HEADER).stream()
                        .map(Doubt::sentence)
                        .toList(),
                DraftLinks.part(draft.id(), "head"),
                version,
                TextInput.of(NAME, "What is it called?")
                        .hint("As people will look for it: “Ofsted inspection published 29 January 2018”")
                        .error(errors),
                TextInput.of(AUTHORITY, "Which authority does the report name?").error(errors),
                Select.of(
                                KIND,
                                "What kind of report is it?",
                                Arrays.stream(InspectionKind.values())
                                        .map(kind -> Choice.of(kind.code(), kind.label()))
                                        .toList())
                        .error(errors),
                List.of(
                        DateInput.of("from", "First day of the inspection").error(errors),
                        DateInput.of("to", "Last day of the inspection").error(errors),
                        DateInput.of("published", "Published").error(errors),
                        DateInput.of("received", "Received by the authority")
                                .hint("The clocks of the plan run from this day. Where it is blank they run from"
                                        + " publication")
                                .error(errors)),
                Button.primary("Save"));
    }

    /** The content with what was typed in its head; empty after saying what is wrong. */
    static Optional<ReportContent> read(ReportContent content, Form form, FormErrors errors) {
        String name = form.required(NAME, "what it is called", errors);
        String authority = form.required(AUTHORITY, "which authority the report names", errors);
        errors.addIf(name.length() > LONGEST, NAME, "Use %d characters or fewer here".formatted(LONGEST));
        errors.addIf(authority.length() > LONGEST, AUTHORITY, "Use %d characters or fewer here".formatted(LONGEST));
        Optional<InspectionKind> kind = Codes.find(InspectionKind.class, form.text(KIND));
        errors.addIf(kind.isEmpty(), KIND, "Select what kind of report it is");
        LocalDate from = form.dayIfAny("from", "the first day of the inspection", errors);
        LocalDate to = form.dayIfAny("to", "the last day of the inspection", errors);
        LocalDate published = form.dayIfAny("published", "the day of publication", errors);
        LocalDate received = form.dayIfAny("received", "the day of receipt", errors);
        if (errors.any() || kind.isEmpty()) {
            return Optional.empty();
        }
        ReportContent blank = ReportContent.blank(authority);
        return Optional.of(content.withHead(new ReportContent(
                authority,
                kind.get(),
                name,
                from,
                to,
                published,
                received,
                blank.judgements(),
                blank.previous(),
                blank.recommendations(),
                blank.paragraphs())));
    }
}
