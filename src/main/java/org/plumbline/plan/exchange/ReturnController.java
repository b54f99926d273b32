package org.plumbline.plan.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanPerson;
import org.plumbline.plan.ReadingPlans;
import org.plumbline.plan.Signature;
import org.plumbline.plan.exchange.ReturnComparison.Change;
import org.plumbline.plan.exchange.Workbooks.Returned;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Looking at what a workbook that came back changes, and accepting it one by one or all at once. */
@Controller
class ReturnController {
    private final Workbooks workbooks;
    private final ReadingPlans reading;
    private final TakingOverReturns takingOver;
    private final Clock clock;
    private final Pages pages;

    ReturnController(
            Workbooks workbooks, ReadingPlans reading, TakingOverReturns takingOver, Clock clock, Pages pages) {
        this.workbooks = workbooks;
        this.reading = reading;
        this.takingOver = takingOver;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/plan-returns/{id}")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showReturn(@PathVariable long id) {
        Returned returned = waiting(id);
        return pages.show(
                sheet(returned), ReturnPage.of(returned, compare(returned), Form.blank(), false, new FormErrors()));
    }

    @PostMapping("/plan-returns/{id}")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitReturn(@PathVariable long id, Form form, SignedIn person) {
        Returned returned = waiting(id);
        ReturnComparison comparison = compare(returned);
        List<String> keys = new ArrayList<>(form.all(ReturnPage.CONFLICTS));
        keys.addAll(form.all(ReturnPage.CHANGES));
        List<Change> accepted = comparison.changes().stream()
                .filter(change -> keys.contains(change.key()))
                .toList();
        FormErrors errors = new FormErrors();
        errors.addIf(
                !accepted.isEmpty() && form.text(ReturnPage.REASON).isEmpty(),
                ReturnPage.REASON,
                "Say why these things change");
        errors.addIf(
                keys.size() > accepted.size(),
                comparison.changes().stream().anyMatch(Change::conflicts) ? ReturnPage.CONFLICTS : ReturnPage.CHANGES,
                "The plan has changed since you opened this page. Look at what the workbook still changes, and accept"
                        + " it again");
        if (!errors.any()) {
            takingOver
                    .takeOver(returned, accepted, form.text(ReturnPage.REASON), sign(person))
                    .forEach(objection -> errors.add(ReturnPage.REASON, objection));
        }
        return errors.any()
                ? pages.invalid(sheet(returned), ReturnPage.of(returned, comparison, form, true, errors))
                : pages.seeOther(
                        PlanLinks.plan(returned.made().plan()),
                        accepted.isEmpty()
                                ? "Nothing was taken over from " + returned.name()
                                : Numbers.of(accepted.size(), "change is", "changes are") + " taken over from "
                                        + returned.name());
    }

    private ReturnComparison compare(Returned returned) {
        return ReturnComparison.of(
                returned.made().rows(),
                RowsOfPlan.open(reading.getPresent(returned.made().plan(), today())),
                returned.rows());
    }

    private Returned waiting(long id) {
        return workbooks
                .findWaiting(id)
                .orElseThrow(() -> new NotFound("There is no such workbook that waits to be looked at"));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /** Only who may change plans comes here, and they keep the whole plan. */
    private Signature sign(SignedIn person) {
        return new Signature(new PlanPerson(person.account(), person.worker(), true), clock.instant());
    }

    private static Sheet sheet(Returned returned) {
        return Sheet.of(Section.PLAN, ReturnPage.TITLE + ": " + returned.name())
                .under(WorkbookPage.TITLE, PlanLinks.workbook(returned.made().plan()));
    }
}
