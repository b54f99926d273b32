package org.plumbline.plan.web;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.plan.keeping.NoteKind;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanEvents;
import org.plumbline.plan.keeping.PlanEvents.EventRow;
import org.plumbline.plan.keeping.PlanRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Everything that happened to a plan, or to one of its actions. */
@Controller
class PlanHistoryController {
    private static final int PAGE_SIZE = 50;

    private final PlanDesk desk;
    private final PlanEvents events;
    private final Pages pages;

    PlanHistoryController(PlanDesk desk, PlanEvents events, Pages pages) {
        this.desk = desk;
        this.events = events;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/history")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showPlanHistory(@PathVariable long id, Form form, SignedIn person) {
        PlanRow plan = desk.plan(id);
        boolean afterApproval = form.text("only").equals("after-approval");
        long before = form.text("before").matches("\\d{1,18}") ? Long.parseLong(form.text("before")) : Long.MAX_VALUE;
        List<EventRow> rows = events.listOf(plan.id(), afterApproval, before, PAGE_SIZE + 1);
        return pages.show(
                desk.sheet(plan, "Everything that happened"),
                PlanHistoryPage.ofPlan(plan, rows, PAGE_SIZE, afterApproval, seesCapability(person)));
    }

    @GetMapping("/plan-actions/{id}/history")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showActionHistory(@PathVariable long id, SignedIn person) {
        PlanActionRow action = desk.action(id);
        return pages.show(
                desk.sheet(action, "Everything that happened"),
                PlanHistoryPage.ofAction(action, events.listOf(action.id()), seesCapability(person)));
    }

    private boolean seesCapability(SignedIn person) {
        return desk.may(person, Permission.SEE_PLAN_CAPABILITY);
    }

    /** Whether somebody who may not read what is said of management may read an event. */
    static boolean isOpen(EventRow event) {
        return !event.field().startsWith(NoteKind.CAPABILITY.label());
    }
}
