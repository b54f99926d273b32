package org.plumbline.plan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.Responsible;
import org.plumbline.plan.Signature;
import org.plumbline.plan.exchange.ReturnComparison.Change;
import org.plumbline.plan.exchange.Workbooks.Returned;
import org.plumbline.plan.keeping.ChangingPlanActions;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes over what somebody accepted of a workbook that came back, by the rules of the pages: all of it, or nothing. */
@Service
class TakingOverReturns {
    private final Workbooks workbooks;
    private final PlanActions actions;
    private final ChangingPlanActions changing;
    private final TakingPlanSteps steps;
    private final Workers workers;

    TakingOverReturns(
            Workbooks workbooks,
            PlanActions actions,
            ChangingPlanActions changing,
            TakingPlanSteps steps,
            Workers workers) {
        this.workbooks = workbooks;
        this.actions = actions;
        this.changing = changing;
        this.steps = steps;
        this.workers = workers;
    }

    /**
     * Does it within the caller's transaction, which is taken back when anything is refused.
     *
     * @param accepted the changes to take over; none settles the workbook without changing anything
     * @param reason why things change, for the plan's history
     * @return what forbids it, each naming its action; empty when all was taken over
     */
    List<String> takeOver(Returned returned, List<Change> accepted, String reason, Signature signature) {
        List<String> objections = new ArrayList<>();
        if (!workbooks.settle(returned, signature.at())) {
            return List.of("Somebody else has settled this workbook since you opened it.");
        }
        Map<PlanActionReference, PlanActionRow> rows = actions
                .listOf(returned.made().plan())
                .stream()
                .collect(Collectors.toMap(PlanActionRow::reference, row -> row));
        byAction(accepted).forEach((reference, texts) -> {
            PlanActionRow row = rows.get(reference);
            if (row != null) {
                takeOver(row, texts, reason, signature)
                        .forEach(objection -> objections.add(reference + ": " + objection));
            }
        });
        if (!objections.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return objections;
    }

    private static Map<PlanActionReference, Map<SheetField, String>> byAction(List<Change> accepted) {
        Map<PlanActionReference, Map<SheetField, String>> byAction = new LinkedHashMap<>();
        for (Change change : accepted) {
            byAction.computeIfAbsent(change.action(), _ -> new EnumMap<>(SheetField.class))
                    .put(change.field(), change.there());
        }
        return byAction;
    }

    private List<String> takeOver(
            PlanActionRow row, Map<SheetField, String> texts, String reason, Signature signature) {
        PlanActionRow action = actions.find(row.id()).orElseThrow();
        List<String> objections = new ArrayList<>(refusals(
                changing.change(action.id(), action.version(), terms(action.terms(), texts), reason, signature)));
        if (objections.isEmpty() && (texts.containsKey(SheetField.DELIVERY) || texts.containsKey(SheetField.UPDATE))) {
            PlanActionRow now = actions.find(row.id()).orElseThrow();
            objections.addAll(refusals(steps.answer(
                    now.id(),
                    now.version(),
                    state(texts.get(SheetField.DELIVERY), now.delivery()),
                    texts.getOrDefault(SheetField.UPDATE, reason),
                    signature)));
        }
        return objections;
    }

    private static List<String> refusals(Outcome<Outcome.Nothing> outcome) {
        return switch (outcome) {
            case Outcome.Done<Outcome.Nothing> _ -> List.of();
            case Outcome.Refused<Outcome.Nothing> refused ->
                refused.objections().stream().map(objection -> objection.text()).toList();
            case Outcome.Conflict<Outcome.Nothing> _ ->
                List.of("Somebody else changed it at the same moment. Look at it and accept again.");
        };
    }

    private PlanActionTerms terms(PlanActionTerms now, Map<SheetField, String> texts) {
        return new PlanActionTerms(
                texts.getOrDefault(SheetField.WHAT, now.what()),
                texts.getOrDefault(SheetField.WHY, now.why()),
                texts.getOrDefault(SheetField.PARTNERS, now.partners()),
                now.executive(),
                texts.containsKey(SheetField.LEAD) ? named(texts.get(SheetField.LEAD)) : now.lead(),
                day(texts, SheetField.START, now.startOn()),
                day(texts, SheetField.DUE, now.dueOn()),
                now.recommendations());
    }

    private Responsible named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return Responsible.NOBODY;
        }
        @Nullable WorkerId worker = workers.findNamed(name).orElse(null);
        return new Responsible(
                worker,
                worker == null
                        ? name
                        : workers.find(worker).map(WorkerRow::name).orElse(name));
    }

    private static @Nullable LocalDate day(
            Map<SheetField, String> texts, SheetField field, @Nullable LocalDate otherwise) {
        String typed = texts.get(field);
        if (typed == null) {
            return otherwise;
        }
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }

    private static Delivery state(@Nullable String label, Delivery otherwise) {
        return PlanWorkbook.STATES.stream()
                .filter(state -> state.label().equals(label))
                .findFirst()
                .orElse(otherwise);
    }
}
