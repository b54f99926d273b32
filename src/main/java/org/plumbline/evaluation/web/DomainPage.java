package org.plumbline.evaluation.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.ActionLinks;
import org.plumbline.evaluation.judging.Compliance;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.LookBack;
import org.plumbline.page.Choice;
import org.plumbline.page.FormErrors;

/** One domain: the questions at the left, the guidance for judging at the right. */
record DomainPage(
        Head head,
        FormErrors errors,
        SectionForm form,
        String standard,
        @Nullable String limiting,
        String lookBack,
        @Nullable FieldPartial applies,
        List<FieldPartial> checks,
        String compliance,
        FieldPartial strength,
        FieldPartial worry,
        FieldPartial difference,
        List<EvidenceRow> evidence,
        FieldPartial grade,
        CeilingPartial ceiling,
        List<String> prompts,
        List<Look> looks,
        String agreeAction) {

    /** A document relied on. */
    record EvidenceRow(FieldPartial document, FieldPartial on) {}

    /** What a grade looks like. */
    record Look(String word, String meaning) {}

    static DomainPage of(Evaluation evaluation, Domain domain, SectionParts parts) {
        EvaluationRow row = evaluation.row();
        FieldParts fields = parts.fields();
        return new DomainPage(
                parts.head(domain.title()),
                parts.errors(),
                parts.form(),
                domain.standard(),
                domain.limiting() ? "This domain is limiting: a poor grade here holds the overall grade down." : null,
                words(evaluation.tool().lookBack()),
                domain.mayNotApply() ? fields.of(domain.applies()) : null,
                domain.checks().stream()
                        .map(check -> fields.of(domain.answerTo(check), check.hint()))
                        .toList(),
                words(Compliance.of(evaluation.effective(), domain)),
                fields.of(domain.strength(), "What went well. It reaches the worker in your words"),
                fields.of(domain.worry(), "What worries you, and why"),
                fields.of(domain.difference(), "What is better, the same or worse for the child because of this"),
                IntStream.rangeClosed(1, Domain.EVIDENCE_ROWS)
                        .mapToObj(number -> evidence(domain, fields, number))
                        .toList(),
                fields.grade(domain.grade(), "Grade for this domain", choices(evaluation, domain)),
                CeilingPartial.of(evaluation, domain.code(), domain.grade(), domain.departure(), fields),
                domain.prompts(),
                looks(evaluation, domain),
                ActionLinks.newFromEvaluation(row.child(), row.id().value(), domain.code()));
    }

    /** The figure in a sentence, with its base. */
    static String words(Compliance compliance) {
        return compliance.percent().isEmpty()
                ? "No check that counts has been answered yet."
                : "%d of %d checks met (%d%%). Partly does not count as met; not applicable is left out."
                        .formatted(
                                compliance.met(),
                                compliance.counted(),
                                compliance.percent().getAsInt());
    }

    static String words(LookBack lookBack) {
        return "Read the last %d months. Judge the last %d.".formatted(lookBack.months(), lookBack.judgeMonths());
    }

    private static EvidenceRow evidence(Domain domain, FieldParts fields, int number) {
        return new EvidenceRow(fields.of(domain.evidenceDocument(number)), fields.of(domain.evidenceOn(number)));
    }

    private static List<Choice> choices(Evaluation evaluation, Domain domain) {
        return evaluation.tool().scale().stream()
                .map(grade -> {
                    Choice choice = Choice.of(grade.code(), grade.word());
                    return domain.descriptor(grade).map(choice::hint).orElse(choice);
                })
                .toList();
    }

    private static List<Look> looks(Evaluation evaluation, Domain domain) {
        return evaluation.tool().scale().stream()
                .map(grade -> new Look(grade.word(), domain.descriptor(grade).orElse(grade.meaning())))
                .toList();
    }
}
