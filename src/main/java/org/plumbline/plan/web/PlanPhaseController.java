package org.plumbline.plan.web;

import java.time.LocalDate;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Pages;
import org.plumbline.page.Sheet;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.ReadingPlans;
import org.plumbline.plan.keeping.EndingPhases;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.PhaseRow;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The phases of a plan: what became of each action, beginning the next, ending one. */
@Controller
class PlanPhaseController {
    private static final String BEGIN = "Begin a phase";
    private static final String END = "End the phase";

    private final PlanDesk desk;
    private final Plans plans;
    private final ReadingPlans reading;
    private final MakingPlans making;
    private final EndingPhases ending;
    private final PlanReplies replies;
    private final Pages pages;

    PlanPhaseController(
            PlanDesk desk,
            Plans plans,
            ReadingPlans reading,
            MakingPlans making,
            EndingPhases ending,
            PlanReplies replies,
            Pages pages) {
        this.desk = desk;
        this.plans = plans;
        this.reading = reading;
        this.making = making;
        this.ending = ending;
        this.replies = replies;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/phases")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showPhases(@PathVariable long id, SignedIn person) {
        PlanRow plan = desk.plan(id);
        return pages.show(
                desk.sheet(plan, "Phases"),
                PhasesPage.of(
                        plan, reading.getPresent(plan.id(), desk.today()), desk.may(person, Permission.CHANGE_PLAN)));
    }

    @GetMapping("/plans/{id}/phases/new")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showNewPhase(@PathVariable long id) {
        PlanRow plan = desk.plan(id);
        return replies.show(desk.sheet(plan, BEGIN), beginning(plan, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plans/{id}/phases/new")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitNewPhase(@PathVariable long id, Form form, SignedIn person) {
        PlanRow plan = desk.plan(id);
        Sheet sheet = desk.sheet(plan, BEGIN);
        FormErrors errors = new FormErrors();
        LocalDate began = form.day("began-on", "the first day of the phase", errors);
        if (began == null) {
            return replies.invalid(sheet, beginning(plan, form, errors));
        }
        return replies.after(
                making.beginPhase(plan.id(), form.text("title"), form.text("purpose"), began, desk.sign(person)),
                errors,
                sheet,
                () -> beginning(plan, form, errors),
                _ -> replies.seeOther(
                        PlanLinks.plan(plan.id()) + "/phases",
                        "The phase has begun. Add its actions, and say what became of those of the phase before."));
    }

    @GetMapping("/plans/{id}/phases/{number}/end")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showEnding(@PathVariable long id, @PathVariable int number) {
        PlanRow plan = desk.plan(id);
        return replies.show(desk.sheet(plan, END), ending(plan, phase(plan, number), Form.blank(), new FormErrors()));
    }

    @PostMapping("/plans/{id}/phases/{number}/end")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitEnding(@PathVariable long id, @PathVariable int number, Form form, SignedIn person) {
        PlanRow plan = desk.plan(id);
        PhaseRow phase = phase(plan, number);
        Sheet sheet = desk.sheet(plan, END);
        FormErrors errors = new FormErrors();
        LocalDate on = form.day("on", "the last day of the phase", errors);
        if (on == null) {
            return replies.invalid(sheet, ending(plan, phase, form, errors));
        }
        return replies.after(
                ending.end(plan.id(), phase.id(), on, desk.sign(person)),
                errors,
                sheet,
                () -> ending(plan, phase, form, errors),
                _ -> replies.seeOther(PlanLinks.plan(plan.id()) + "/phases", "The phase has ended"));
    }

    private PhaseRow phase(PlanRow plan, int number) {
        return plans.listPhases(plan.id()).stream()
                .filter(phase -> phase.number() == number && phase.endedOn() == null)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such phase that lasts"));
    }

    private static PlanFormPage beginning(PlanRow plan, Form form, FormErrors errors) {
        return PlanFormPage.of(
                        BEGIN,
                        plan.title(),
                        errors,
                        PlanLinks.plan(plan.id()) + "/phases/new",
                        new Link("Back to the plan", PlanLinks.plan(plan.id())))
                .field(TextInput.of("title", "What is the phase called?")
                        .value(form.text("title"))
                        .error(errors))
                .field(TextArea.of("purpose", "What is it for?")
                        .hint("What the service has found since, and where the weight lies now")
                        .rows(3)
                        .value(form.text("purpose"))
                        .error(errors))
                .field(DateInput.of("began-on", "When does it begin?")
                        .hint("For example, 27 3 2026")
                        .typed(form)
                        .error(errors))
                .button(Button.primary(BEGIN));
    }

    private static PlanFormPage ending(PlanRow plan, PhaseRow phase, Form form, FormErrors errors) {
        return PlanFormPage.of(
                        END,
                        "Phase " + phase.number() + ", " + phase.title(),
                        errors,
                        PlanLinks.plan(plan.id()) + "/phases/" + phase.number() + "/end",
                        new Link("Back to the phases", PlanLinks.plan(plan.id()) + "/phases"))
                .field(DateInput.of("on", "What was its last day?")
                        .hint("For example, 27 3 2026")
                        .typed(form)
                        .error(errors))
                .effect("It ends only when it is said of each of its actions what became of it.")
                .button(Button.warning(END));
    }
}
