package org.plumbline.plan.web;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.ReadingPlans;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A plan: its themes, and of each action the two states side by side. */
@Controller
class PlanController {
    private final PlanDesk desk;
    private final Plans plans;
    private final ReadingPlans reading;
    private final Pages pages;

    PlanController(PlanDesk desk, Plans plans, ReadingPlans reading, Pages pages) {
        this.desk = desk;
        this.plans = plans;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/plan")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showNewestPlan(Form form, SignedIn person) {
        List<PlanRow> all = plans.list();
        return all.isEmpty()
                ? pages.show(Sheet.of(Section.PLAN, "Plan"), NoPlanPage.of(desk.may(person, Permission.CHANGE_PLAN)))
                : show(all.getFirst(), all, form, person);
    }

    @GetMapping("/plans/{id}")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showPlan(@PathVariable long id, Form form, SignedIn person) {
        return show(desk.plan(id), plans.list(), form, person);
    }

    private View show(PlanRow plan, List<PlanRow> all, Form form, SignedIn person) {
        PlanSnapshot snapshot = desk.readable(reading.getPresent(plan.id(), desk.today()), person);
        var page = PlanPage.of(
                plan,
                snapshot,
                reading.listVersions(plan.id()),
                all.stream().filter(other -> !other.id().equals(plan.id())).toList(),
                PlanFilter.of(form, snapshot),
                desk.may(person, Permission.CHANGE_PLAN),
                desk.may(person, Permission.UPDATE_PLAN));
        return pages.show(desk.sheet(plan), page);
    }
}
