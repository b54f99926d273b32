package org.plumbline.plan.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.Recommendations;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Select;
import org.plumbline.page.Sheet;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.AgreeingPlanActions;
import org.plumbline.plan.keeping.NewPlanAction;
import org.plumbline.plan.keeping.PhaseRow;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.Plans;
import org.plumbline.plan.keeping.ThemeRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Agreeing a new plan action. */
@Controller
class PlanTermsController {
    private static final String TITLE = "Add an action";

    private final PlanDesk desk;
    private final Plans plans;
    private final Recommendations recommendations;
    private final PeopleTyped people;
    private final AgreeingPlanActions agreeing;
    private final PlanReplies replies;

    PlanTermsController(
            PlanDesk desk,
            Plans plans,
            Recommendations recommendations,
            PeopleTyped people,
            AgreeingPlanActions agreeing,
            PlanReplies replies) {
        this.desk = desk;
        this.plans = plans;
        this.recommendations = recommendations;
        this.people = people;
        this.agreeing = agreeing;
        this.replies = replies;
    }

    @GetMapping("/plans/{id}/actions/new")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showNewPlanAction(@PathVariable long id, Form form) {
        PlanRow plan = desk.plan(id);
        return replies.show(desk.sheet(plan, TITLE), page(plan, form, new FormErrors()));
    }

    @PostMapping("/plans/{id}/actions/new")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitNewPlanAction(@PathVariable long id, Form form, SignedIn person) {
        PlanRow plan = desk.plan(id);
        Sheet sheet = desk.sheet(plan, TITLE);
        FormErrors errors = new FormErrors();
        ThemeRow theme = chosenTheme(plan, form, errors);
        PhaseRow phase = chosenPhase(plan, form, errors);
        PlanActionTerms terms = TermsForm.read(
                form,
                people,
                recommendations.list().stream().map(Recommendation::id).collect(toSet()),
                errors);
        if (errors.any() || theme == null || phase == null) {
            return replies.invalid(sheet, page(plan, form, errors));
        }
        var action = NewPlanAction.starting(plan.id(), phase.id(), theme.id(), terms);
        return replies.after(
                agreeing.agree(action, desk.sign(person)),
                errors,
                sheet,
                () -> page(plan, form, errors),
                made -> replies.seeOther(PlanLinks.action(made), "The action is agreed"));
    }

    private @Nullable ThemeRow chosenTheme(PlanRow plan, Form form, FormErrors errors) {
        String chosen = form.chosen("theme", "a theme; add one first where there is none", errors);
        return plans.listThemes(plan.id()).stream()
                .filter(theme -> Integer.toString(theme.number()).equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private @Nullable PhaseRow chosenPhase(PlanRow plan, Form form, FormErrors errors) {
        String chosen = form.chosen("phase", "a phase", errors);
        return plans.listPhases(plan.id()).stream()
                .filter(phase -> Integer.toString(phase.number()).equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private PlanFormPage page(PlanRow plan, Form form, FormErrors errors) {
        List<PhaseRow> phases = plans.listPhases(plan.id()).stream()
                .filter(phase -> phase.endedOn() == null)
                .toList();
        String latest =
                phases.isEmpty() ? "" : Integer.toString(phases.getLast().number());
        PlanFormPage page = PlanFormPage.of(
                        TITLE,
                        plan.title(),
                        errors,
                        PlanLinks.plan(plan.id()) + "/actions/new",
                        new Link("Back to the plan", PlanLinks.plan(plan.id())))
                .field(Select.of(
                                "theme",
                                "Theme",
                                plans.listThemes(plan.id()).stream()
                                        .map(theme -> Choice.of(
                                                Integer.toString(theme.number()),
                                                theme.number() + ", " + theme.title()))
                                        .toList())
                        .chosen(form.text("theme"))
                        .error(errors))
                .field(Select.of(
                                "phase",
                                "Phase",
                                phases.stream()
                                        .map(phase -> Choice.of(
                                                Integer.toString(phase.number()),
                                                phase.number() + ", " + phase.title()))
                                        .toList())
                        .chosen(form.text("phase", latest))
                        .error(errors));
        return TermsForm.with(page, form, recommendations.list(), errors)
                .effect("It gets the next reference of its theme, and starts as not started, without impact.")
                .button(Button.primary("Add the action"));
    }
}
