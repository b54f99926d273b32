package org.plumbline.evaluation.programme.web;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.access.PersonInStructure;
import org.plumbline.cohort.CohortSize;
import org.plumbline.evaluation.programme.ProgrammeKind;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Radios;
import org.plumbline.page.TextInput;

/** The form of a new programme. */
record NewProgrammePage(
        String title,
        String action,
        FormErrors errors,
        TextInput name,
        Radios kind,
        Radios cohort,
        TextInput wanted,
        DateInput starts,
        DateInput due,
        Checkboxes auditors,
        TextInput capacity,
        boolean nothingToDrawFrom,
        boolean nobodyEvaluates,
        Button save) {
    static final String TITLE = "Plan a programme";

    /** What the form offers to choose from. */
    record Offered(List<CohortSize> cohorts, List<PersonInStructure> auditors) {}

    static NewProgrammePage blank(Offered offered, LocalDate today) {
        NewProgrammePage page = of(offered, Form.blank(), new FormErrors());
        return page.with(page.starts().value(today), page.due().value(today.with(TemporalAdjusters.lastDayOfMonth())));
    }

    static NewProgrammePage of(Offered offered, Form form, FormErrors errors) {
        return new NewProgrammePage(
                TITLE,
                ProgrammeLinks.LIST,
                errors,
                TextInput.of(ProgrammeForm.NAME, "Name")
                        .hint("What people will call it, for example: Routine round, March 2026")
                        .value(form.text(ProgrammeForm.NAME))
                        .error(errors),
                kind(form, errors),
                cohort(offered.cohorts(), form, errors),
                TextInput.of(ProgrammeForm.WANTED, "How many children")
                        .width(3)
                        .value(form.text(ProgrammeForm.WANTED))
                        .error(errors),
                DateInput.of(ProgrammeForm.STARTS, "First day").typed(form).error(errors),
                DateInput.of(ProgrammeForm.DUE, "Evaluations due").typed(form).error(errors),
                auditors(offered.auditors(), form, errors),
                TextInput.of(ProgrammeForm.CAPACITY, "How many children each auditor takes at most")
                        .width(3)
                        .value(form.text(ProgrammeForm.CAPACITY))
                        .error(errors),
                offered.cohorts().isEmpty(),
                offered.auditors().isEmpty(),
                Button.primary("Plan the programme"));
    }

    private NewProgrammePage with(DateInput startsOn, DateInput dueOn) {
        return new NewProgrammePage(
                title,
                action,
                errors,
                name,
                kind,
                cohort,
                wanted,
                startsOn,
                dueOn,
                auditors,
                capacity,
                nothingToDrawFrom,
                nobodyEvaluates,
                save);
    }

    private static Radios kind(Form form, FormErrors errors) {
        List<Choice> choices = Stream.of(ProgrammeKind.values())
                .map(kind -> Choice.of(kind.code(), kind.words()).hint(kind.explanation()))
                .toList();
        return Radios.of(ProgrammeForm.KIND, "Kind", choices)
                .chosen(form.text(ProgrammeForm.KIND))
                .error(errors);
    }

    private static Radios cohort(List<CohortSize> sizes, Form form, FormErrors errors) {
        List<Choice> choices = new ArrayList<>();
        for (CohortSize size : sizes) {
            choices.add(Choice.of(size.cohort().key(), size.cohort().label())
                    .hint(Numbers.of(size.children(), "child", "children") + " as at " + Dates.day(size.asAt())));
        }
        return Radios.of(ProgrammeForm.COHORT, "Drawn from", choices)
                .chosen(form.text(ProgrammeForm.COHORT))
                .error(errors);
    }

    private static Checkboxes auditors(List<PersonInStructure> people, Form form, FormErrors errors) {
        List<Choice> choices = people.stream()
                .map(person -> Choice.of(String.valueOf(person.worker().value()), person.name()))
                .toList();
        return Checkboxes.of(ProgrammeForm.AUDITORS, "Who evaluates", choices)
                .hint("Nobody is given a child whose case they hold, manage or review.")
                .chosen(form.all(ProgrammeForm.AUDITORS))
                .asSmall()
                .error(errors);
    }
}
