package org.plumbline.plan.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Radios;
import org.plumbline.page.Select;
import org.plumbline.page.Sheet;
import org.plumbline.page.TextArea;
import org.plumbline.plan.Fate;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.EndingPhases;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PhaseRow;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.keeping.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Saying what became of an action of a phase that ends. */
@Controller
class PlanLineageController {
    private static final String TITLE = "Say what became of it";

    private final PlanDesk desk;
    private final Plans plans;
    private final PlanActions actions;
    private final EndingPhases ending;
    private final PlanReplies replies;

    PlanLineageController(PlanDesk desk, Plans plans, PlanActions actions, EndingPhases ending, PlanReplies replies) {
        this.desk = desk;
        this.plans = plans;
        this.actions = actions;
        this.ending = ending;
        this.replies = replies;
    }

    @GetMapping("/plan-actions/{id}/lineage")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showLineage(@PathVariable long id) {
        PlanActionRow action = desk.action(id);
        return replies.show(desk.sheet(action, TITLE), page(action, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/lineage")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitLineage(@PathVariable long id, Form form, SignedIn person) {
        PlanActionRow action = desk.action(id);
        Sheet sheet = desk.sheet(action, TITLE);
        FormErrors errors = new FormErrors();
        Fate fate = ChoicesOf.chosen("fate", "what became of it", Fate.values(), Fate::code, form, errors);
        if (fate == null) {
            return replies.invalid(sheet, page(action, form, errors));
        }
        return replies.after(
                settle(action, fate, form, desk.sign(person)),
                errors,
                sheet,
                () -> page(action, form, errors),
                _ -> replies.seeOther(PlanLinks.action(action.id()), fate.label()));
    }

    private Outcome<PlanActionId> settle(PlanActionRow action, Fate fate, Form form, Signature signature) {
        if (fate == Fate.CARRIED) {
            PhaseId into = later(action).stream()
                    .filter(phase -> Long.toString(phase.id().value()).equals(form.text("into")))
                    .map(PhaseRow::id)
                    .findFirst()
                    .orElse(action.phase());
            return ending.carry(action.id(), into, form.text("reason"), signature);
        }
        Set<PlanActionId> successors = fate == Fate.EXPANDED ? successors(form) : Set.of();
        return switch (ending.settle(action.id(), fate, successors, form.text("reason"), signature)) {
            case Outcome.Done<Outcome.Nothing> _ -> new Outcome.Done<>(action.id());
            case Outcome.Refused<Outcome.Nothing> refused -> new Outcome.Refused<>(refused.objections());
            case Outcome.Conflict<Outcome.Nothing> _ -> new Outcome.Conflict<>();
        };
    }

    private static Set<PlanActionId> successors(Form form) {
        return form.all("successors").stream()
                .filter(typed -> typed.matches("\\d{1,18}"))
                .map(typed -> new PlanActionId(Long.parseLong(typed)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<PhaseRow> later(PlanActionRow action) {
        return plans.listPhases(action.plan()).stream()
                .filter(phase -> phase.number() > action.phaseNumber() && phase.endedOn() == null)
                .toList();
    }

    private PlanFormPage page(PlanActionRow action, Form form, FormErrors errors) {
        List<Choice> phases = later(action).stream()
                .map(phase ->
                        Choice.of(Long.toString(phase.id().value()), "Phase " + phase.number() + ", " + phase.title()))
                .toList();
        List<Choice> continuing = actions.listOf(action.plan()).stream()
                .filter(one -> one.phaseNumber() > action.phaseNumber())
                .map(one -> Choice.of(
                        Long.toString(one.id().value()),
                        one.reference() + " " + one.terms().what()))
                .toList();
        PlanFormPage page = PlanFormPage.of(
                        TITLE,
                        action.reference() + ": " + action.terms().what(),
                        errors,
                        PlanLinks.action(action.id()) + "/lineage",
                        new Link("Back to the action", PlanLinks.action(action.id())))
                .field(Radios.of("fate", "What became of it at the end of its phase?", fates())
                        .chosen(form.text("fate"))
                        .error(errors));
        if (!phases.isEmpty()) {
            page = page.field(Select.of("into", "If it is carried, into which phase?", phases)
                    .chosen(form.text("into"))
                    .error(errors));
        }
        if (!continuing.isEmpty()) {
            page = page.field(Checkboxes.of("successors", "If it is expanded, which actions go further?", continuing)
                    .asSmall()
                    .chosen(form.all("successors"))
                    .error(errors));
        }
        return page.field(TextArea.of("reason", "Why?")
                        .rows(3)
                        .value(form.text("reason"))
                        .error(errors))
                .effect("Nothing of this action changes any more afterwards.")
                .button(Button.warning(TITLE));
    }

    private static List<Choice> fates() {
        return List.of(
                Choice.of(Fate.COMPLETED.code(), Fate.COMPLETED.label())
                        .hint("It was delivered. Whether that was verified shows beside it"),
                Choice.of(Fate.CARRIED.code(), Fate.CARRIED.label())
                        .hint("It goes on unchanged as one action of a later phase, with all that belongs to it"),
                Choice.of(Fate.EXPANDED.code(), Fate.EXPANDED.label())
                        .hint("One or more actions of a later phase go further; add them first"),
                Choice.of(Fate.DROPPED.code(), Fate.DROPPED.label()).hint("Nothing continues it"));
    }
}
