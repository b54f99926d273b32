package org.plumbline.plan.web;

import java.util.List;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.plan.PlanChanges;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.ReadingPlans;
import org.plumbline.plan.ReadingPlans.Version;
import org.plumbline.plan.keeping.PlanRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What changed in a plan between two versions, or between one and the present. */
@Controller
class PlanChangesController {
    private final PlanDesk desk;
    private final ReadingPlans reading;
    private final Pages pages;

    PlanChangesController(PlanDesk desk, ReadingPlans reading, Pages pages) {
        this.desk = desk;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/changes")
    @Requires(Permission.SEE_PLAN)
    @Transactional(readOnly = true)
    View showChanges(@PathVariable long id, Form form, SignedIn person) {
        PlanRow plan = desk.plan(id);
        List<Version> versions = reading.listVersions(plan.id());
        if (versions.isEmpty()) {
            throw new NotFound("This plan has no version yet to compare with");
        }
        int from = number(form, "from", versions.getFirst().number());
        int to = number(form, "to", ChangesPage.PRESENT);
        PlanSnapshot before = desk.readable(snapshot(plan, from), person);
        PlanSnapshot after = desk.readable(snapshot(plan, to), person);
        return pages.show(
                desk.sheet(plan, "What changed"),
                ChangesPage.of(plan, versions, from, to, PlanChanges.between(before, after), after));
    }

    private static int number(Form form, String field, int otherwise) {
        return form.text(field).matches("\\d{1,6}") ? Integer.parseInt(form.text(field)) : otherwise;
    }

    private PlanSnapshot snapshot(PlanRow plan, int number) {
        return number == ChangesPage.PRESENT
                ? reading.getPresent(plan.id(), desk.today())
                : reading.findVersion(plan.id(), number)
                        .orElseThrow(() -> new NotFound("There is no version " + number + " of this plan"));
    }
}
