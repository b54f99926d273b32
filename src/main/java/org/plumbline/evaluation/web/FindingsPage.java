package org.plumbline.evaluation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.ActionLinks;
import org.plumbline.children.ChildLinks;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.judging.AnswerSheet;
import org.plumbline.evaluation.judging.Compliance;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.ComplianceCheck;
import org.plumbline.evaluation.tool.Conversation;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Overall;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;

/** What an evaluation found, to be read and printed: strengths before worries, each domain with its checks. */
record FindingsPage(
        Head head,
        String lead,
        @Nullable Link child,
        @Nullable String notice,
        @Nullable Tag grade,
        List<Paragraphs> judgement,
        List<String> departures,
        List<Finding> strengths,
        List<Finding> worries,
        List<Paragraphs> conversation,
        Table profile,
        @Nullable Table bearsOn,
        String compliance,
        List<DomainFindings> domains,
        SummaryList header,
        @Nullable String withdraw) {

    /** Text in the auditor's words under a heading. */
    record Paragraphs(String heading, String text) {}

    /** A strength or a worry with the domain it belongs to. */
    record Finding(String domain, String text) {}

    /**
     * One domain.
     *
     * @param agreeAction where to agree an action about it; null for who may not
     */
    record DomainFindings(
            String code,
            String title,
            @Nullable Tag grade,
            @Nullable String aside,
            List<Paragraphs> texts,
            List<String> evidence,
            Table checks,
            @Nullable String agreeAction) {}

    /**
     * What a completed evaluation found.
     *
     * @param bearsOn what in other rooms rests on it, or null
     */
    static FindingsPage of(Evaluation evaluation, Rights rights, @Nullable Table bearsOn) {
        return of(evaluation, rights, lead(evaluation.row()), withdrawn(evaluation), bearsOn);
    }

    /** What the worker will see when the evaluation is completed as it is written now. */
    static FindingsPage preview(Evaluation evaluation) {
        return of(
                evaluation,
                Rights.OF_AUDITOR,
                "This is what the worker and the manager will read.",
                "A preview. Nothing has been shared; empty parts are left out.",
                null);
    }

    private static FindingsPage of(
            Evaluation evaluation, Rights rights, String lead, @Nullable String notice, @Nullable Table bearsOn) {
        EvaluationRow row = evaluation.row();
        AnswerSheet sheet = evaluation.effective();
        List<Domain> judged = evaluation.tool().domains().stream()
                .filter(domain -> !sheet.isSetAside(domain))
                .toList();
        return new FindingsPage(
                Head.of("Evaluation " + row.id().reference(), row, null, rights),
                lead,
                rights.opensChild()
                        ? new Link("The page of child " + row.caseId(), ChildLinks.child(row.child()))
                        : null,
                notice,
                sheet.grade(Overall.GRADE).map(Tags::of).orElse(null),
                texts(sheet, List.of(new Labelled("Reason for the overall grade", Overall.REASON))),
                CompletionPage.departures(evaluation),
                findings(sheet, judged, true),
                findings(sheet, judged, false),
                conversation(sheet),
                OverallPage.domains(evaluation, domain -> "#" + domain.code()),
                bearsOn,
                DomainPage.words(Compliance.of(sheet)),
                evaluation.tool().domains().stream()
                        .map(domain -> domain(evaluation, rights, domain))
                        .toList(),
                KnownHeader.of(evaluation),
                rights.withdraws() && row.state().isOpen() ? EvaluationLinks.withdrawal(row.id()) : null);
    }

    private static @Nullable String withdrawn(Evaluation evaluation) {
        return evaluation
                .withdrawnBecause()
                .map(reason -> "Withdrawn: " + reason)
                .orElse(null);
    }

    private static String lead(EvaluationRow row) {
        if (row.state() == EvaluationState.COMPLETED && row.completedAt() != null) {
            return "Completed on %s by %s.".formatted(Dates.day(Dates.dayOf(row.completedAt())), row.auditorName());
        }
        return "%s. Allocated to %s, due %s.".formatted(row.state().words(), row.auditorName(), Dates.day(row.dueOn()));
    }

    private static List<Finding> findings(AnswerSheet sheet, List<Domain> domains, boolean strengths) {
        List<Finding> findings = new ArrayList<>();
        for (Domain domain : domains) {
            sheet.text(strengths ? domain.strength() : domain.worry())
                    .ifPresent(text -> findings.add(new Finding(domain.title(), text)));
        }
        return findings;
    }

    private static List<Paragraphs> conversation(AnswerSheet sheet) {
        List<Paragraphs> all = new ArrayList<>();
        sheet.text(Conversation.WORKER_ON).ifPresent(on -> all.add(new Paragraphs("With the worker", day(on))));
        all.addAll(texts(
                sheet, List.of(new Labelled("What the worker said and thought", Conversation.WORKER_REFLECTION))));
        sheet.text(Conversation.MANAGER_ON).ifPresent(on -> all.add(new Paragraphs("With the manager", day(on))));
        all.addAll(texts(sheet, List.of(new Labelled("What the manager said and thought", Conversation.MANAGER_VIEW))));
        return all;
    }

    private static DomainFindings domain(Evaluation evaluation, Rights rights, Domain domain) {
        AnswerSheet sheet = evaluation.effective();
        boolean aside = sheet.isSetAside(domain);
        return new DomainFindings(
                domain.code(),
                domain.title(),
                aside ? null : sheet.grade(domain.grade()).map(Tags::of).orElse(null),
                aside
                        ? "Does not apply: "
                                + sheet.text(domain.applies().reason()).orElse("no reason given")
                        : null,
                aside
                        ? List.of()
                        : texts(
                                sheet,
                                List.of(
                                        new Labelled("Strength", domain.strength()),
                                        new Labelled("Worry", domain.worry()),
                                        new Labelled("What difference for the child", domain.difference()))),
                aside ? List.of() : evidence(sheet, domain),
                checks(evaluation, domain, aside),
                rights.agreesActions()
                        ? ActionLinks.newFromEvaluation(
                                evaluation.row().child(), evaluation.row().id().value(), domain.code())
                        : null);
    }

    private static List<String> evidence(AnswerSheet sheet, Domain domain) {
        List<String> evidence = new ArrayList<>();
        for (int number = 1; number <= Domain.EVIDENCE_ROWS; number++) {
            Optional<String> on = sheet.text(domain.evidenceOn(number));
            sheet.text(domain.evidenceDocument(number))
                    .ifPresent(document ->
                            evidence.add(document + on.map(it -> ", " + day(it)).orElse("")));
        }
        return evidence;
    }

    private static Table checks(Evaluation evaluation, Domain domain, boolean aside) {
        Stream<ComplianceCheck> checks = aside ? Stream.of() : domain.checks().stream();
        return Table.of("Checks: " + domain.title())
                .hideCaption()
                .column("Check")
                .column("Answer")
                .rows(checks.map(check -> row(evaluation, domain.answerTo(check), check))
                        .toList());
    }

    private static List<Cell> row(Evaluation evaluation, FieldKey key, ComplianceCheck check) {
        AnswerSheet sheet = evaluation.effective();
        Optional<Answer> answer = sheet.answer(key);
        String reason = answer.filter(it -> it == Answer.NOT_APPLICABLE)
                .flatMap(_ -> sheet.text(key.reason()))
                .orElse(null);
        String source = evaluation.entry(key).isPresent()
                ? null
                : evaluation.prefill(key).map(prefill -> prefill.source()).orElse(null);
        return List.of(
                Cell.text(check.question()),
                Cell.text(answer.map(Answer::words).orElse("Not answered")).below(reason == null ? source : reason));
    }

    private record Labelled(String heading, FieldKey key) {}

    private static List<Paragraphs> texts(AnswerSheet sheet, List<Labelled> all) {
        return all.stream()
                .filter(one -> sheet.has(one.key))
                .map(one -> new Paragraphs(one.heading, sheet.text(one.key).orElseThrow()))
                .toList();
    }

    private static String day(String iso) {
        return Dates.day(LocalDate.parse(iso));
    }
}
