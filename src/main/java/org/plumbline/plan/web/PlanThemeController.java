package org.plumbline.plan.web;

import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Button;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.PlanRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Adding a theme to a plan. */
@Controller
class PlanThemeController {
    private static final String TITLE = "Add a theme";

    private final PlanDesk desk;
    private final MakingPlans making;
    private final PlanReplies replies;

    PlanThemeController(PlanDesk desk, MakingPlans making, PlanReplies replies) {
        this.desk = desk;
        this.making = making;
        this.replies = replies;
    }

    @GetMapping("/plans/{id}/themes/new")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showNewTheme(@PathVariable long id) {
        PlanRow plan = desk.plan(id);
        return replies.show(desk.sheet(plan, TITLE), page(plan, Form.blank(), new FormErrors()));
    }

    @PostMapping("/plans/{id}/themes/new")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitNewTheme(@PathVariable long id, Form form, SignedIn person) {
        PlanRow plan = desk.plan(id);
        FormErrors errors = new FormErrors();
        return replies.after(
                making.addTheme(plan.id(), form.text("title"), form.text("purpose"), desk.sign(person)),
                errors,
                desk.sheet(plan, TITLE),
                () -> page(plan, form, errors),
                _ -> replies.seeOther(PlanLinks.plan(plan.id()), "The theme is added"));
    }

    private static PlanFormPage page(PlanRow plan, Form form, FormErrors errors) {
        return PlanFormPage.of(
                        TITLE,
                        plan.title(),
                        errors,
                        PlanLinks.plan(plan.id()) + "/themes/new",
                        new Link("Back to the plan", PlanLinks.plan(plan.id())))
                .lead("A theme is what several actions are about. Its number becomes the first part of their"
                        + " references, and never changes.")
                .field(TextInput.of("title", "What is the theme called?")
                        .value(form.text("title"))
                        .error(errors))
                .field(TextArea.of("purpose", "What is to be better for children under it?")
                        .rows(3)
                        .value(form.text("purpose"))
                        .error(errors))
                .button(Button.primary("Add the theme"));
    }
}
