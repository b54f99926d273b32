package org.plumbline.evaluation.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.access.Reach;
import org.plumbline.authority.EvaluatedChildren;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.Structure;
import org.plumbline.authority.Structures;
import org.plumbline.children.ChildId;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.PastEvaluation;
import org.plumbline.evaluation.PastEvaluations;
import org.plumbline.evaluation.Reason;
import org.plumbline.evaluation.judging.AnswerSheet;
import org.plumbline.evaluation.judging.Completeness;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.judging.Tie;
import org.plumbline.evaluation.judging.TypedValue;
import org.plumbline.evaluation.recording.Evaluations.NewEvaluation;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Tool;
import org.plumbline.evaluation.tool.ToolField;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records evaluations that were done before, under the rules of those done here. */
@Service
class RecordingPastEvaluations implements PastEvaluations {
    private final Evaluations evaluations;
    private final Entries entries;
    private final Outcomes outcomes;
    private final Prefills prefills;
    private final Prefilling prefilling;
    private final Structures structures;
    private final CaseHoldings holdings;
    private final EvaluatedChildren evaluatedChildren;
    private final ToolVersions tools;
    private final Trail trail;

    RecordingPastEvaluations(
            Evaluations evaluations,
            Entries entries,
            Outcomes outcomes,
            Prefills prefills,
            Prefilling prefilling,
            Structures structures,
            CaseHoldings holdings,
            EvaluatedChildren evaluatedChildren,
            ToolVersions tools,
            Trail trail) {
        this.evaluations = evaluations;
        this.entries = entries;
        this.outcomes = outcomes;
        this.prefills = prefills;
        this.prefilling = prefilling;
        this.structures = structures;
        this.holdings = holdings;
        this.evaluatedChildren = evaluatedChildren;
        this.tools = tools;
        this.trail = trail;
    }

    /** What all evaluations of one call are measured with. */
    private record Ground(
            long toolVersion,
            Tool tool,
            Map<FieldKey, ToolField> fields,
            Structure structure,
            LineManagement line,
            Map<ChildId, CaseHolding> holdings) {}

    @Override
    @Transactional
    public Tool tool() {
        return tools.get(tools.currentDefault());
    }

    @Override
    @Transactional
    public List<Outcome> recordAll(List<PastEvaluation> all) {
        evaluations.expectMany();
        Map<ChildId, CaseHolding> held =
                holdings.list(all.stream().map(PastEvaluation::child).distinct().toList()).stream()
                        .collect(Collectors.toMap(CaseHolding::child, holding -> holding));
        Structure structure = structures.getStructureAround(
                held.values().stream().map(CaseHolding::caseId).toList());
        long version = tools.currentDefault();
        Tool tool = tools.get(version);
        Ground ground = new Ground(version, tool, tool.fields(), structure, structure.lineManagement(), held);
        return all.stream().map(past -> record(past, ground)).toList();
    }

    private Outcome record(PastEvaluation past, Ground ground) {
        List<Reason> reasons = new ArrayList<>(ties(past, ground));
        Map<FieldKey, String> values = checked(past, ground, reasons);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        EvaluationId id = evaluations.add(new NewEvaluation(
                past.child(),
                past.programme(),
                ground.toolVersion(),
                past.trigger(),
                past.auditor(),
                past.worker(),
                past.team(),
                past.allocatedAt(),
                past.dueOn()));
        if (past.startedAt() != null) {
            entries.addFirst(id, values, past.auditor(), past.startedAt());
            evaluations.move(id, EvaluationState.IN_PROGRESS, null, past.startedAt());
        }
        if (past.completedAt() == null) {
            Optional.ofNullable(ground.holdings().get(past.child()))
                    .ifPresent(holding ->
                            evaluatedChildren.begin(past.auditor(), holding.caseId(), Dates.dayOf(past.allocatedAt())));
        } else {
            complete(id, past, new AnswerSheet(ground.tool(), values), past.completedAt());
        }
        trail.changed(
                "evaluation-recorded",
                Subject.of("evaluation", id.value()),
                Map.of("child", past.child().value(), "auditor", past.auditor().value()));
        return new Recorded(id);
    }

    private void complete(EvaluationId id, PastEvaluation past, AnswerSheet written, Instant at) {
        Reach auditors = new Reach(false, Set.of(), past.auditor());
        EvaluationRow row = evaluations.find(id, auditors, Dates.dayOf(at)).orElseThrow();
        List<Prefill> filled = prefilling.asKnown(row, written.tool(), Dates.dayOf(at));
        Map<FieldKey, String> beneath = new TreeMap<>();
        filled.forEach(one -> beneath.put(one.field(), one.value()));
        prefills.freeze(id, filled, at);
        outcomes.addOriginal(id, written.over(beneath), past.auditor(), at);
        evaluations.move(id, EvaluationState.COMPLETED, null, at);
    }

    private List<Reason> ties(PastEvaluation past, Ground ground) {
        LocalDate on = Dates.dayOf(past.allocatedAt());
        return Optional.ofNullable(ground.holdings().get(past.child())).stream()
                .flatMap(holding -> Tie.between(
                        past.auditor(),
                        ground.structure(),
                        ground.line(),
                        holding.caseId(),
                        past.worker(),
                        past.team(),
                        on)
                        .stream())
                .map(tie -> new Reason("not-independent", "The auditor " + tie.words()))
                .toList();
    }

    private static Map<FieldKey, String> checked(PastEvaluation past, Ground ground, List<Reason> reasons) {
        Map<FieldKey, String> values = new TreeMap<>();
        LocalDate latest = Dates.dayOf(lastTouched(past));
        past.values()
                .forEach((key, typed) -> Optional.ofNullable(ground.fields().get(key))
                        .ifPresentOrElse(
                                field -> {
                                    switch (TypedValue.check(ground.tool(), field, typed, latest)) {
                                        case TypedValue.Accepted(String value) -> values.put(key, value);
                                        case TypedValue.Refused(Reason reason) -> reasons.add(reason);
                                    }
                                },
                                () -> reasons.add(new Reason("unknown-field", "The tool has no field " + key))));
        if (past.completedAt() != null) {
            Completeness.missing(new AnswerSheet(ground.tool(), values), Set.of())
                    .forEach(missing -> reasons.add(new Reason("missing", missing.text())));
        }
        return values;
    }

    private static Instant lastTouched(PastEvaluation past) {
        if (past.completedAt() != null) {
            return past.completedAt();
        }
        return past.startedAt() == null ? past.allocatedAt() : past.startedAt();
    }
}
