package org.plumbline.inspection.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.inspection.kept.Codes;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Area;
import org.plumbline.inspection.reading.Doubt;
import org.plumbline.inspection.reading.Grade;
import org.plumbline.inspection.reading.Judgement;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Select;
import org.plumbline.page.TextInput;

/**
 * Judgements as a part of a draft.
 *
 * @param previous those of earlier inspections that the report lists
 */
record JudgementsPart(boolean previous) implements Part<Judgement> {
    @Override
    public String code() {
        return previous ? "previous" : "judgements";
    }

    @Override
    public String title() {
        return previous ? "Judgements of earlier inspections" : "Judgements";
    }

    @Override
    public String lead() {
        return previous
                ? "Only where the report lists what an earlier inspection judged. They are kept apart from its own."
                : "One for each area, with the grade the report gives. Inspections since April 2026 have no overall"
                        + " judgement.";
    }

    @Override
    public Doubt.Part doubts() {
        return previous ? Doubt.Part.PREVIOUS : Doubt.Part.JUDGEMENTS;
    }

    @Override
    public String rowName() {
        return "Judgement";
    }

    @Override
    public boolean canJoin() {
        return false;
    }

    @Override
    public List<Judgement> itemsOf(ReportContent content) {
        return previous ? content.previous() : content.judgements();
    }

    @Override
    public ReportContent with(ReportContent content, List<Judgement> items) {
        return content.withLists(
                previous ? content.judgements() : items,
                previous ? items : content.previous(),
                content.recommendations(),
                content.paragraphs());
    }

    @Override
    public Map<String, String> fields(int row, Judgement item) {
        return Map.of(
                "body-" + row, item.body().code(),
                "area-" + row, item.area().code(),
                "heading-" + row, item.heading(),
                "grade-" + row, item.grade().code());
    }

    @Override
    public PartRow row(int row, Form form, FormErrors errors) {
        List<Choice> areas = new ArrayList<>();
        areas.add(Choice.of("", "Choose"));
        Arrays.stream(Area.values())
                .map(area -> Choice.of(area.code(), area.label()))
                .forEach(areas::add);
        List<Choice> grades = new ArrayList<>();
        grades.add(Choice.of("", "Choose"));
        Arrays.stream(Grade.values())
                .map(grade -> Choice.of(grade.code(), grade.label()))
                .forEach(grades::add);
        return new PartRow(
                rowName() + " " + row,
                List.of(
                        Part.body(row, form),
                        Select.of("area-" + row, "Area", areas)
                                .chosen(form.text("area-" + row))
                                .error(errors),
                        Select.of("grade-" + row, "Grade", grades)
                                .chosen(form.text("grade-" + row))
                                .error(errors)),
                List.of(TextInput.of("heading-" + row, "As printed").value(form.text("heading-" + row))),
                null,
                null,
                List.of());
    }

    @Override
    public List<Judgement> read(int row, Form form, FormErrors errors) {
        Optional<Area> area = Codes.find(Area.class, form.text("area-" + row));
        Optional<Grade> grade = Codes.find(Grade.class, form.text("grade-" + row));
        if (area.isEmpty() && grade.isEmpty()) {
            return List.of();
        }
        errors.addIf(area.isEmpty(), "area-" + row, "Select the area of judgement " + row);
        errors.addIf(grade.isEmpty(), "grade-" + row, "Select the grade of judgement " + row);
        if (area.isEmpty() || grade.isEmpty()) {
            return List.of();
        }
        String heading = form.has("heading-" + row)
                ? form.text("heading-" + row)
                : area.get().label();
        return List.of(new Judgement(Part.bodyOf(row, form), area.get(), heading, grade.get()));
    }

    @Override
    public Judgement join(Judgement first, Judgement second) {
        throw new IllegalStateException("Judgements are not joined");
    }

    @Override
    public String inWords(Judgement item) {
        return item.heading() + ": " + item.grade().label();
    }
}
