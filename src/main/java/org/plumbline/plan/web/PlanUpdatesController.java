package org.plumbline.plan.web;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Answering on one page for every plan action that one leads. */
@Controller
class PlanUpdatesController {
    private final PlanActions actions;
    private final AnsweringAll answering;
    private final Pages pages;

    PlanUpdatesController(PlanActions actions, AnsweringAll answering, Pages pages) {
        this.actions = actions;
        this.answering = answering;
        this.pages = pages;
    }

    @GetMapping(PlanLinks.UPDATES)
    @Requires(Permission.UPDATE_PLAN)
    @Transactional(readOnly = true)
    View showUpdates(SignedIn person) {
        List<UpdatesPage.Asked> asked = answering.ask(led(person), person);
        return pages.show(
                PlanAnswerController.sheetOfAll(),
                UpdatesPage.of(asked, Form.blank(), new FormErrors(), PlanLinks.UPDATES));
    }

    @PostMapping(PlanLinks.UPDATES)
    @Requires(Permission.UPDATE_PLAN)
    @Transactional
    View submitUpdates(Form form, SignedIn person) {
        return answering.submit(
                led(person), form, person, PlanAnswerController.sheetOfAll(), PlanLinks.UPDATES, PlanLinks.UPDATES);
    }

    private List<PlanActionRow> led(SignedIn person) {
        WorkerId worker = person.worker();
        return worker == null ? List.of() : actions.listLedBy(worker);
    }
}
