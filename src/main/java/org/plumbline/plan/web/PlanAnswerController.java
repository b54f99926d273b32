package org.plumbline.plan.web;

import java.util.List;
import org.plumbline.access.MayNot;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.TakingPlanSteps;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Answering for one plan action. */
@Controller
class PlanAnswerController {
    private final PlanDesk desk;
    private final AnsweringAll answering;
    private final TakingPlanSteps steps;
    private final Pages pages;

    PlanAnswerController(PlanDesk desk, AnsweringAll answering, TakingPlanSteps steps, Pages pages) {
        this.desk = desk;
        this.answering = answering;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping("/plan-actions/{id}/update")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional(readOnly = true)
    View showAnswer(@PathVariable long id, SignedIn person) {
        PlanActionRow action = mine(id, person);
        return pages.show(
                desk.sheet(action, UpdatesPage.ONE),
                UpdatesPage.of(answering.ask(List.of(action), person), Form.blank(), new FormErrors(), post(action)));
    }

    @PostMapping("/plan-actions/{id}/update")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional
    View submitAnswer(@PathVariable long id, Form form, SignedIn person) {
        PlanActionRow action = mine(id, person);
        return answering.submit(
                List.of(action),
                form,
                person,
                desk.sheet(action, UpdatesPage.ONE),
                post(action),
                PlanLinks.action(action.id()));
    }

    private PlanActionRow mine(long id, SignedIn person) {
        PlanActionRow action = desk.action(id);
        if (!steps.open(action, desk.sign(person)).mayAnswer()) {
            throw new MayNot("Only its lead, its accountable executive or whoever keeps the plan answers for it");
        }
        return action;
    }

    private static String post(PlanActionRow action) {
        return PlanLinks.action(action.id()) + "/update";
    }

    /** The frame of the page on which somebody answers for all that they lead. */
    static Sheet sheetOfAll() {
        return Sheet.of(Section.PLAN, UpdatesPage.ALL);
    }
}
