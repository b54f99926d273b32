package org.plumbline.inspection.clock.web;

import java.util.Optional;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.clock.Decision;
import org.plumbline.inspection.clock.PlanClock;
import org.plumbline.inspection.clock.PlanClocks;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The rules of the plan's clocks, and their confirmation. */
@Controller
class ClocksController {
    private static final int MOST_WORKING_DAYS = 500;

    private final ClockDecisions decisions;
    private final ConfirmingClock confirming;
    private final Pages pages;

    ClocksController(ClockDecisions decisions, ConfirmingClock confirming, Pages pages) {
        this.decisions = decisions;
        this.confirming = confirming;
        this.pages = pages;
    }

    @GetMapping(InspectionLinks.CLOCKS)
    @Requires({Permission.SEE_INSPECTIONS, Permission.CHANGE_SETTINGS})
    View showClocks() {
        return pages.show(
                Sheet.of(Section.INSPECTIONS, ClocksPage.TITLE),
                ClocksPage.of(PlanClocks.all(), decisions.listStanding()));
    }

    @GetMapping("/inspections/clocks/{code}")
    @Requires({Permission.KEEP_INSPECTIONS, Permission.CHANGE_SETTINGS})
    @Transactional(readOnly = true)
    View showClock(@PathVariable String code) {
        PlanClock rule = get(code);
        return pages.show(sheet(rule), ClockPage.of(rule, decisions.list(rule), Form.blank(), new FormErrors()));
    }

    @PostMapping("/inspections/clocks/{code}")
    @Requires({Permission.KEEP_INSPECTIONS, Permission.CHANGE_SETTINGS})
    @Transactional
    View submitConfirmation(@PathVariable String code, Form form, SignedIn person) {
        PlanClock rule = get(code);
        FormErrors errors = new FormErrors();
        Optional<Decision.Verdict> verdict = Decision.Verdict.findByCode(form.text(ClockPage.VERDICT));
        errors.addIf(verdict.isEmpty(), ClockPage.VERDICT, "Select whether the rule holds");
        Integer days = rule.workingDays();
        if (verdict.filter(Decision.Verdict.OTHER_NUMBER::equals).isPresent()) {
            days = form.whole(ClockPage.WORKING_DAYS, "the number of working days", 1, MOST_WORKING_DAYS, errors);
        }
        String textRead = form.required(ClockPage.TEXT_READ, "which text you read", errors);
        if (errors.any() || verdict.isEmpty() || days == null) {
            return pages.invalid(sheet(rule), ClockPage.of(rule, decisions.list(rule), form, errors));
        }
        confirming.confirm(rule, verdict.get(), days, textRead, person.account());
        return pages.seeOther(InspectionLinks.CLOCKS, "Kept: " + rule.title());
    }

    private static PlanClock get(String code) {
        return PlanClocks.findNewest(code).orElseThrow(() -> new NotFound("There is no such clock"));
    }

    private static Sheet sheet(PlanClock rule) {
        return Sheet.of(Section.INSPECTIONS, rule.title()).under(ClocksPage.TITLE, InspectionLinks.CLOCKS);
    }
}
