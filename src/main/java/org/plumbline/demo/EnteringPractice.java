package org.plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.ActionHistory;
import org.plumbline.authority.StructureHistory;
import org.plumbline.authority.TeamId;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.children.CaseIds;
import org.plumbline.children.ChildId;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Person;
import org.plumbline.demo.practice.ActionPlan;
import org.plumbline.demo.practice.EvaluationPlan;
import org.plumbline.demo.practice.Form;
import org.plumbline.demo.practice.PlannedEvaluation;
import org.plumbline.demo.practice.WritingEvaluation;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.PastEvaluation;
import org.plumbline.evaluation.PastEvaluations;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Tool;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the evaluations of thirty months and the actions that followed, through the doors for what has a history. */
@Component
class EnteringPractice {
    private static final int AT_ONCE = 250;
    /** How many are entered between two lines of progress. */
    private static final int TOLD_EVERY = 2_500;

    private static final LocalTime ALLOCATED = LocalTime.of(9, 30);
    private static final LocalTime BEGUN = LocalTime.of(10, 15);
    private static final LocalTime COMPLETED = LocalTime.of(16, 5);

    private final PastEvaluations evaluations;
    private final ActionHistory actions;
    private final CaseIds caseIds;
    private final StructureHistory structure;
    private final WorkingCalendar calendar;

    EnteringPractice(
            PastEvaluations evaluations,
            ActionHistory actions,
            CaseIds caseIds,
            StructureHistory structure,
            WorkingCalendar calendar) {
        this.evaluations = evaluations;
        this.actions = actions;
        this.caseIds = caseIds;
        this.structure = structure;
        this.calendar = calendar;
    }

    /** Enters them all, up to today. */
    @Transactional
    void enter(County county, LocalDate today, int months, DemoPeople.Register people, Consumer<String> say) {
        var round = round(county, today, people, null);
        var plan = new EvaluationPlan(county, calendar, today, months);
        var next = new ArrayList<PlannedEvaluation>(AT_ONCE);
        int[] entered = {0, 0};
        plan.evaluations().forEach(planned -> {
            next.add(planned);
            if (next.size() == AT_ONCE) {
                int before = entered[0];
                enter(next, round, entered);
                next.clear();
                if (before / TOLD_EVERY < entered[0] / TOLD_EVERY) {
                    say.accept("  %,d evaluations so far".formatted(entered[0]));
                }
            }
        });
        enter(next, round, entered);
        say.accept("  %,d evaluations and %,d actions".formatted(entered[0], entered[1]));
    }

    /** The programme that evaluations belong to. */
    record OfProgramme(long id, Trigger trigger) {}

    /**
     * Enters the evaluations of a programme, with the actions that followed.
     *
     * @return by case id; without those that a rule forbade
     */
    @Transactional
    Map<String, EvaluationId> enter(
            List<PlannedEvaluation> planned,
            OfProgramme programme,
            County county,
            LocalDate today,
            DemoPeople.Register people) {
        return enter(planned, round(county, today, people, programme), new int[2]);
    }

    private Round round(County county, LocalDate today, DemoPeople.Register people, @Nullable OfProgramme programme) {
        return new Round(
                new WritingEvaluation(form(evaluations.tool())),
                new ActionPlan(county, calendar, today),
                structure.teamsByName(),
                people,
                today,
                programme);
    }

    /** What all evaluations are entered with. */
    private record Round(
            WritingEvaluation writing,
            ActionPlan actions,
            Map<String, TeamId> teams,
            DemoPeople.Register people,
            LocalDate today,
            @Nullable OfProgramme programme) {}

    /** An evaluation ready to be entered, with what was found in it. */
    private record Ready(PlannedEvaluation planned, PastEvaluation past, List<WritingEvaluation.Finding> findings) {}

    private Map<String, EvaluationId> enter(List<PlannedEvaluation> planned, Round round, int[] entered) {
        Map<String, ChildId> children = caseIds.listChildren(
                planned.stream().map(PlannedEvaluation::caseId).toList());
        // A child who came and went between two workbooks is in none of them.
        List<Ready> ready = planned.stream()
                .filter(one -> children.containsKey(one.caseId()))
                .map(one -> ready(one, children.get(one.caseId()), round))
                .toList();
        var outcomes = evaluations.recordAll(ready.stream().map(Ready::past).toList());
        Map<String, EvaluationId> recordedOf = new HashMap<>();
        var past = new ArrayList<ActionHistory.PastAction>();
        for (int i = 0; i < ready.size(); i++) {
            if (outcomes.get(i) instanceof PastEvaluations.Recorded recorded) {
                entered[0]++;
                recordedOf.put(ready.get(i).planned().caseId(), recorded.id());
                past.addAll(actionsAfter(ready.get(i), recorded.id(), round));
            }
        }
        entered[1] += actions.record(past).size();
        return recordedOf;
    }

    private static Ready ready(PlannedEvaluation planned, @Nullable ChildId child, Round round) {
        if (child == null) {
            throw new IllegalArgumentException("No extract names the child " + planned.caseId());
        }
        LocalDate completed = planned.completedOn();
        if (completed != null) {
            var written = round.writing().write(planned, completed);
            return new Ready(planned, past(planned, child, written.values(), round), written.findings());
        }
        return new Ready(planned, past(planned, child, round.writing().writeBeginning(planned), round), List.of());
    }

    private static PastEvaluation past(
            PlannedEvaluation planned, ChildId child, Map<String, String> values, Round round) {
        LocalDate completed = planned.completedOn();
        OfProgramme programme = round.programme();
        return new PastEvaluation(
                child,
                programme == null ? null : programme.id(),
                programme == null ? (planned.atHome() ? Trigger.SPOT_CHECK : Trigger.ROUTINE) : programme.trigger(),
                round.people().worker(planned.auditor().name()),
                planned.worker()
                        .map(worker -> round.people().worker(worker.name()))
                        .orElse(null),
                round.teams().get(planned.team().name()),
                at(planned.allocatedOn(), ALLOCATED),
                planned.dueOn(),
                values.isEmpty() ? null : at(planned.allocatedOn(), BEGUN),
                completed == null ? null : at(completed, COMPLETED),
                values.entrySet().stream()
                        .collect(Collectors.toMap(field -> new FieldKey(field.getKey()), Map.Entry::getValue)));
    }

    private static List<ActionHistory.PastAction> actionsAfter(Ready ready, EvaluationId evaluation, Round round) {
        LocalDate completed = ready.planned().completedOn();
        if (completed == null) {
            return List.of();
        }
        var entering = new EnteringActions(
                round.people(), round.teams().get(ready.planned().team().name()));
        return round.actions().after(ready.planned(), completed, ready.findings()).stream()
                .map(action -> entering.past(action, ready.past().child(), evaluation, auditorOf(ready)))
                .toList();
    }

    private static Person auditorOf(Ready ready) {
        return ready.planned().auditor();
    }

    private static Form form(Tool tool) {
        return new Form(tool.domains().stream()
                .map(domain -> new Form.Domain(
                        domain.code(),
                        domain.mayNotApply(),
                        domain.checks().stream().map(check -> check.code()).toList()))
                .toList());
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Dates.LONDON).toInstant();
    }
}
