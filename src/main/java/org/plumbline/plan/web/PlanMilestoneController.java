package org.plumbline.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.MayNot;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Radios;
import org.plumbline.page.Sheet;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.Milestones;
import org.plumbline.plan.keeping.Milestones.MilestoneRow;
import org.plumbline.plan.keeping.NotingMilestones;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The milestones of a plan action: adding one; noting it as done, putting it off, taking it away. */
@Controller
class PlanMilestoneController {
    private static final String ADD = "Add a milestone";
    private static final String CHANGE = "What became of the milestone?";

    private final PlanDesk desk;
    private final NotingMilestones noting;
    private final Milestones milestones;
    private final TakingPlanSteps steps;
    private final PlanReplies replies;

    PlanMilestoneController(
            PlanDesk desk, NotingMilestones noting, Milestones milestones, TakingPlanSteps steps, PlanReplies replies) {
        this.desk = desk;
        this.noting = noting;
        this.milestones = milestones;
        this.steps = steps;
        this.replies = replies;
    }

    @GetMapping("/plan-actions/{id}/milestones/new")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional(readOnly = true)
    View showNewMilestone(@PathVariable long id, SignedIn person) {
        PlanActionRow action = answered(id, person);
        return replies.show(desk.sheet(action, ADD), adding(action, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/milestones/new")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional
    View submitNewMilestone(@PathVariable long id, Form form, SignedIn person) {
        PlanActionRow action = answered(id, person);
        Sheet sheet = desk.sheet(action, ADD);
        FormErrors errors = new FormErrors();
        String what = form.required("what", "what the milestone is", errors);
        LocalDate due = form.day("due-on", "the day it is due", errors);
        if (errors.any() || due == null) {
            return replies.invalid(sheet, adding(action, form, errors));
        }
        return replies.after(
                noting.add(action.id(), what, due, desk.sign(person)),
                errors,
                sheet,
                () -> adding(action, form, errors),
                _ -> replies.seeOther(PlanLinks.action(action.id()), "The milestone is added"));
    }

    @GetMapping("/plan-actions/{id}/milestones/{milestone}")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional(readOnly = true)
    View showMilestone(@PathVariable long id, @PathVariable long milestone, SignedIn person) {
        PlanActionRow action = answered(id, person);
        MilestoneRow found = find(action, milestone);
        return replies.show(desk.sheet(action, CHANGE), changing(action, found, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/milestones/{milestone}")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional
    View submitMilestone(@PathVariable long id, @PathVariable long milestone, Form form, SignedIn person) {
        PlanActionRow action = answered(id, person);
        MilestoneRow found = find(action, milestone);
        FormErrors errors = new FormErrors();
        Sheet sheet = desk.sheet(action, CHANGE);
        String became = form.chosen("became", "what became of it", errors);
        LocalDate on = became.equals("removed") ? found.dueOn() : form.day("on", "the day", errors);
        if (errors.any() || on == null) {
            return replies.invalid(sheet, changing(action, found, form, errors));
        }
        return replies.after(
                change(action, found, became, on, form.text("reason"), desk.sign(person)),
                errors,
                sheet,
                () -> changing(action, found, form, errors),
                _ -> replies.seeOther(PlanLinks.action(action.id()), "The milestone is changed"));
    }

    private Outcome<Outcome.Nothing> change(
            PlanActionRow action,
            MilestoneRow milestone,
            String became,
            LocalDate on,
            String reason,
            Signature signature) {
        return switch (became) {
            case "done" -> noting.finish(action.id(), milestone.id(), on, signature);
            case "put-off" -> noting.putOff(action.id(), milestone.id(), on, reason, signature);
            default -> noting.remove(action.id(), milestone.id(), reason, signature);
        };
    }

    private PlanActionRow answered(long id, SignedIn person) {
        PlanActionRow action = desk.action(id);
        if (!steps.open(action, desk.sign(person)).mayAnswer()) {
            throw new MayNot("Only its lead, its accountable executive or whoever keeps the plan may do this");
        }
        return action;
    }

    private MilestoneRow find(PlanActionRow action, long milestone) {
        return milestones.listOf(action.id()).stream()
                .filter(one -> one.id() == milestone)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such milestone"));
    }

    private static PlanFormPage adding(PlanActionRow action, Form form, FormErrors errors) {
        return form(ADD, action, errors, "/milestones/new")
                .field(TextInput.of("what", "What is to be reached?")
                        .value(form.text("what"))
                        .error(errors))
                .field(DateInput.of("due-on", "When is it due?")
                        .hint("For example, 27 3 2026")
                        .typed(form)
                        .error(errors))
                .button(Button.primary(ADD));
    }

    private static PlanFormPage changing(PlanActionRow action, MilestoneRow milestone, Form form, FormErrors errors) {
        return form(CHANGE, action, errors, "/milestones/" + milestone.id())
                .lead(milestone.what() + ", due on " + Dates.day(milestone.dueOn()) + ".")
                .field(Radios.of(
                                "became",
                                "What became of it?",
                                List.of(
                                        Choice.of("done", "It is done"),
                                        Choice.of("put-off", "It gets another due date"),
                                        Choice.of("removed", "It is no longer needed")))
                        .chosen(form.text("became"))
                        .error(errors))
                .field(DateInput.of("on", "On which day was it done, or is it due now?")
                        .hint("Not asked when it is no longer needed")
                        .typed(form)
                        .error(errors))
                .field(TextArea.of("reason", "Why?")
                        .hint("Asked for when it is put off or no longer needed")
                        .rows(3)
                        .value(form.text("reason"))
                        .error(errors))
                .button(Button.primary("Keep it"));
    }

    private static PlanFormPage form(String title, PlanActionRow action, FormErrors errors, String path) {
        return PlanFormPage.of(
                title,
                action.reference() + ": " + action.terms().what(),
                errors,
                PlanLinks.action(action.id()) + path,
                new Link("Back to the action", PlanLinks.action(action.id())));
    }
}
