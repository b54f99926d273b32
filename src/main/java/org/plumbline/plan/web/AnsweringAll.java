package org.plumbline.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Sheet;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.plumbline.plan.keeping.Updates;
import org.plumbline.plan.life.Edge;
import org.plumbline.plan.life.Who;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.servlet.View;

/** Answers for several actions at once: all that were typed, or none of them. */
@Component
class AnsweringAll {
    private static final String QUICKER =
            "Somebody else changed this action since you opened the page. Its state now is shown; what you typed is"
                    + " kept: look at it and send it again.";

    private final PlanDesk desk;
    private final TakingPlanSteps steps;
    private final Updates updates;
    private final Pages pages;

    AnsweringAll(PlanDesk desk, TakingPlanSteps steps, Updates updates, Pages pages) {
        this.desk = desk;
        this.steps = steps;
        this.updates = updates;
        this.pages = pages;
    }

    /** What is asked about each action: which states this person may report, and what was said last. */
    List<UpdatesPage.Asked> ask(List<PlanActionRow> actions, SignedIn person) {
        List<TakingPlanSteps.Open> open = steps.open(actions, desk.sign(person));
        Map<PlanActionId, Updates.UpdateRow> latest =
                updates.findLatest(actions.stream().map(PlanActionRow::id).toList());
        return IntStream.range(0, actions.size())
                .mapToObj(i -> asked(
                        actions.get(i), open.get(i), latest.get(actions.get(i).id())))
                .toList();
    }

    private UpdatesPage.Asked asked(
            PlanActionRow action, TakingPlanSteps.Open open, Updates.@Nullable UpdateRow latest) {
        List<Delivery> states = new ArrayList<>(List.of(action.delivery()));
        open.delivery().stream()
                .filter(edge -> edge.who() == Who.LEAD)
                .map(Edge::to)
                .forEach(states::add);
        states.sort(null);
        return new UpdatesPage.Asked(action, states, latest, action.freshness(desk.today()));
    }

    /** Answers for every action about which something was typed. */
    View submit(List<PlanActionRow> actions, Form form, SignedIn person, Sheet sheet, String post, String back) {
        FormErrors errors = new FormErrors();
        boolean conflict = false;
        int answered = 0;
        for (PlanActionRow action : actions) {
            String key = UpdatesPage.key(action);
            if (!form.has(key + "-words") && !changesState(form, action, key) && actions.size() > 1) {
                continue;
            }
            Outcome<Outcome.Nothing> outcome = steps.answer(
                    action.id(),
                    Version.of(form, key + "-version"),
                    stateTyped(form, action, key),
                    form.text(key + "-words"),
                    desk.sign(person));
            switch (outcome) {
                case Outcome.Done<Outcome.Nothing> _ -> answered++;
                case Outcome.Refused<Outcome.Nothing> refused ->
                    refused.objections()
                            .forEach(objection -> errors.add(
                                    key + "-" + objection.field(), action.reference() + ": " + objection.text()));
                case Outcome.Conflict<Outcome.Nothing> _ -> {
                    conflict = true;
                    errors.add(key + "-state", action.reference() + ": " + QUICKER);
                }
            }
        }
        errors.addIf(answered == 0 && !errors.any(), "updates", "Say of at least one action how it stands");
        return errors.any()
                ? again(actions, form, person, sheet, post, errors, conflict)
                : pages.seeOther(back, Numbers.of(answered, "action is", "actions are") + " answered for");
    }

    /** Takes back what was done for the others: a page is answered whole or not at all. */
    private View again(
            List<PlanActionRow> actions,
            Form form,
            SignedIn person,
            Sheet sheet,
            String post,
            FormErrors errors,
            boolean conflict) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        UpdatesPage page = UpdatesPage.of(ask(actions, person), form, errors, post);
        return conflict ? pages.conflict(sheet, page) : pages.invalid(sheet, page);
    }

    private static boolean changesState(Form form, PlanActionRow action, String key) {
        return stateTyped(form, action, key) != action.delivery();
    }

    private static Delivery stateTyped(Form form, PlanActionRow action, String key) {
        String typed = form.text(key + "-state");
        for (Delivery state : Delivery.values()) {
            if (state.code().equals(typed)) {
                return state;
            }
        }
        return action.delivery();
    }
}
