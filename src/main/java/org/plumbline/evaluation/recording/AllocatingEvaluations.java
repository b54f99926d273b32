package org.plumbline.evaluation.recording;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.EvaluatedChildren;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.judging.Tie;
import org.plumbline.evaluation.recording.Evaluations.NewEvaluation;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins evaluations: each child gets an auditor who neither holds, manages nor reviews the case. All, or none. */
@Service
public class AllocatingEvaluations {
    private final CaseHoldings holdings;
    private final FindingTies findingTies;
    private final Evaluations evaluations;
    private final ToolVersions tools;
    private final EvaluatedChildren evaluatedChildren;
    private final Trail trail;
    private final Clock clock;

    AllocatingEvaluations(
            CaseHoldings holdings,
            FindingTies findingTies,
            Evaluations evaluations,
            ToolVersions tools,
            EvaluatedChildren evaluatedChildren,
            Trail trail,
            Clock clock) {
        this.holdings = holdings;
        this.findingTies = findingTies;
        this.evaluations = evaluations;
        this.tools = tools;
        this.evaluatedChildren = evaluatedChildren;
        this.trail = trail;
        this.clock = clock;
    }

    /** One child for one auditor. */
    public record Wanted(ChildId child, WorkerId auditor) {}

    /** What the evaluations have in common. */
    public record Round(@Nullable Long programme, Trigger trigger, LocalDate dueOn) {}

    /** What came of it. */
    public sealed interface Outcome {}

    /** Each child's evaluation is allocated. */
    public record Allocated(Map<ChildId, EvaluationId> evaluations) implements Outcome {}

    /** Nothing is allocated, because some auditors have ties to the child they were to have. */
    public record NotIndependent(List<TiedPair> pairs) implements Outcome {}

    /** An auditor and a child, and what ties them. */
    public record TiedPair(Wanted wanted, Set<Tie> ties) {}

    /**
     * Allocates them all with the newest version of the default tool; the permission is checked by the caller.
     *
     * @param wanted each child once
     */
    @Transactional
    public Outcome allocate(List<Wanted> wanted, Round round) {
        List<CaseHolding> held =
                holdings.list(wanted.stream().map(Wanted::child).toList());
        List<TiedPair> tied = tied(wanted, held);
        if (!tied.isEmpty()) {
            return new NotIndependent(tied);
        }
        Map<ChildId, CaseHolding> byChild = held.stream().collect(toMap(CaseHolding::child, identity()));
        long tool = tools.currentDefault();
        Map<ChildId, EvaluationId> allocated = new LinkedHashMap<>();
        for (Wanted one : wanted) {
            CaseHolding holding = byChild.get(one.child());
            if (holding == null) {
                throw new IllegalArgumentException("There is no child " + one.child());
            }
            allocated.put(one.child(), begin(holding, one.auditor(), round, tool));
        }
        return new Allocated(allocated);
    }

    private List<TiedPair> tied(List<Wanted> wanted, List<CaseHolding> held) {
        Set<WorkerId> auditors = wanted.stream().map(Wanted::auditor).collect(toSet());
        Map<ChildId, Map<WorkerId, Set<Tie>>> ties = findingTies.among(held, auditors);
        List<TiedPair> tied = new ArrayList<>();
        for (Wanted one : wanted) {
            Set<Tie> found = ties.getOrDefault(one.child(), Map.of()).getOrDefault(one.auditor(), Set.of());
            if (!found.isEmpty()) {
                tied.add(new TiedPair(one, found));
            }
        }
        return tied;
    }

    private EvaluationId begin(CaseHolding holding, WorkerId auditor, Round round, long tool) {
        Instant now = clock.instant();
        EvaluationId id = evaluations.add(new NewEvaluation(
                holding.child(),
                round.programme(),
                tool,
                round.trigger(),
                auditor,
                holding.worker(),
                holding.team(),
                now,
                round.dueOn()));
        evaluatedChildren.begin(auditor, holding.caseId(), Dates.dayOf(now));
        trail.changed(
                "evaluation-allocated",
                Subject.of("evaluation", id.value()),
                Map.of("child", holding.child().value(), "auditor", auditor.value()));
        return id;
    }
}
