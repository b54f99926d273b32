package org.plumbline.plan.web;

import java.time.LocalDate;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.MakingPlans;
import org.plumbline.plan.keeping.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Making a plan with its first phase. */
@Controller
class NewPlanController {
    private static final String TITLE = "Make a plan";
    private static final Sheet SHEET = Sheet.of(Section.PLAN, TITLE);

    private final PlanDesk desk;
    private final MakingPlans making;
    private final PlanReplies replies;

    NewPlanController(PlanDesk desk, MakingPlans making, PlanReplies replies) {
        this.desk = desk;
        this.making = making;
        this.replies = replies;
    }

    @GetMapping(PlanLinks.NEW)
    @Requires(Permission.CHANGE_PLAN)
    View showNewPlan() {
        return replies.show(SHEET, page(Form.blank(), new FormErrors()));
    }

    @PostMapping(PlanLinks.NEW)
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitNewPlan(Form form, SignedIn person) {
        FormErrors errors = new FormErrors();
        String title = form.required("title", "what the plan is called", errors);
        String phase = form.required("phase", "what its first phase is called", errors);
        LocalDate began = form.day("began-on", "the first day of the phase", errors);
        if (errors.any() || began == null) {
            return replies.invalid(SHEET, page(form, errors));
        }
        Signature signature = desk.sign(person);
        Outcome<PlanId> made = making.make(title, form.text("answers"), signature);
        return replies.after(made, errors, SHEET, () -> page(form, errors), plan -> {
            making.beginPhase(plan, phase, "", began, signature);
            return replies.seeOther(PlanLinks.plan(plan), "The plan is made. Add its themes, then its actions.");
        });
    }

    private static PlanFormPage page(Form form, FormErrors errors) {
        return PlanFormPage.of(TITLE, "", errors, PlanLinks.NEW, new Link("Back to the plan", PlanLinks.NEWEST))
                .field(TextInput.of("title", "What is the plan called?")
                        .value(form.text("title"))
                        .error(errors))
                .field(TextArea.of("answers", "What does it answer?")
                        .hint("For example, the inspection published in January and the peer review of May")
                        .rows(3)
                        .value(form.text("answers"))
                        .error(errors))
                .field(TextInput.of("phase", "What is its first phase called?")
                        .value(form.text("phase"))
                        .error(errors))
                .field(DateInput.of("began-on", "When did the phase begin, or when will it?")
                        .hint("For example, 27 3 2026")
                        .typed(form)
                        .error(errors))
                .button(Button.primary("Make the plan"));
    }
}
