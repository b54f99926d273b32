package org.plumbline.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.judging.Compliance;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.Overall;
import org.plumbline.page.Cell;
import org.plumbline.page.Choice;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Table;

/** The judgement of the whole, with the domains beside it. */
record OverallPage(
        Head head,
        FormErrors errors,
        SectionForm form,
        FieldPartial grade,
        CeilingPartial ceiling,
        FieldPartial reason,
        Table domains,
        String compliance) {

    static OverallPage of(Evaluation evaluation, SectionParts parts) {
        FieldParts fields = parts.fields();
        return new OverallPage(
                parts.head("Overall judgement"),
                parts.errors(),
                parts.form(),
                fields.grade(
                        Overall.GRADE,
                        "Overall grade",
                        evaluation.tool().scale().stream()
                                .map(grade ->
                                        Choice.of(grade.code(), grade.word()).hint(grade.meaning()))
                                .toList()),
                CeilingPartial.of(evaluation, Overall.SECTION, Overall.GRADE, Overall.DEPARTURE, fields),
                fields.of(Overall.REASON, "Why this grade and not the one above or below"),
                domains(
                        evaluation,
                        domain -> EvaluationLinks.section(evaluation.row().id(), domain.code())),
                DomainPage.words(Compliance.of(evaluation.effective())));
    }

    /** The domains with their grades and compliance, each leading to its place. */
    static Table domains(Evaluation evaluation, Function<Domain, String> place) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Domain domain : evaluation.tool().domains()) {
            rows.add(List.of(
                    Cell.link(domain.title(), place.apply(domain)),
                    grade(evaluation, domain),
                    compliance(Compliance.of(evaluation.effective(), domain))));
        }
        return Table.of("Domains")
                .column("Domain")
                .column("Grade")
                .numericColumn("Checks met")
                .rows(rows);
    }

    static Cell grade(Evaluation evaluation, Domain domain) {
        if (evaluation.effective().isSetAside(domain)) {
            return Cell.text("Does not apply");
        }
        return evaluation
                .effective()
                .grade(domain.grade())
                .map(grade -> Cell.tag(Tags.of(grade)))
                .orElseGet(() -> Cell.text("Not graded"));
    }

    static Cell compliance(Compliance compliance) {
        return compliance.counted() == 0
                ? Cell.text("–")
                : Cell.text("%d of %d".formatted(compliance.met(), compliance.counted()));
    }
}
