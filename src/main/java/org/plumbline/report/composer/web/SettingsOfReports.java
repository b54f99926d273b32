package org.plumbline.report.composer.web;

import java.util.Arrays;
import java.util.Locale;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.FreezingReports;
import org.plumbline.report.composer.MakingReports;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.disclosure.SmallNumberRule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What an authority settles for its reports: how small numbers are treated, and templates of its own. */
@Controller
class SettingsOfReports {
    private static final int LONGEST_NAME = 60;

    private final ReadingReports reading;
    private final FreezingReports freezing;
    private final MakingReports making;
    private final Pages pages;

    SettingsOfReports(ReadingReports reading, FreezingReports freezing, MakingReports making, Pages pages) {
        this.reading = reading;
        this.freezing = freezing;
        this.making = making;
        this.pages = pages;
    }

    @GetMapping(ReportLinks.RULE)
    @Requires(Permission.CHANGE_SETTINGS)
    View showRule() {
        return pages.show(
                Sheet.of(Section.REPORTS, RulePage.TITLE),
                RulePage.of(reading.getRule().code(), new FormErrors()));
    }

    @PostMapping(ReportLinks.RULE)
    @Requires(Permission.CHANGE_SETTINGS)
    View submitRule(Form form, SignedIn person) {
        String chosen = form.text("rule");
        if (Arrays.stream(SmallNumberRule.values())
                .noneMatch(rule -> rule.code().equals(chosen))) {
            FormErrors errors = new FormErrors().add("rule", "Select how small numbers are treated");
            return pages.invalid(Sheet.of(Section.REPORTS, RulePage.TITLE), RulePage.of("", errors));
        }
        freezing.chooseRule(SmallNumberRule.ofCode(chosen), person.account());
        return pages.seeOther(ReportLinks.REPORTS, "The rule for small numbers is chosen");
    }

    @GetMapping("/reports/{id}/template")
    @Requires(Permission.WRITE_REPORTS)
    View showTemplate(@PathVariable long id) {
        ReportId report = new ReportId(id);
        return pages.show(
                ReportController.sheet(report, OwnTemplatePage.TITLE),
                OwnTemplatePage.of(reading.getDraft(report).id(), "", new FormErrors()));
    }

    @PostMapping("/reports/{id}/template")
    @Requires(Permission.WRITE_REPORTS)
    View submitTemplate(@PathVariable long id, Form form, SignedIn person) {
        Draft draft = reading.getDraft(new ReportId(id));
        FormErrors errors = new FormErrors();
        String name = form.required("name", "what the template is called", errors);
        String code = "own-"
                + name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        errors.addIf(
                !name.isEmpty() && (name.length() > LONGEST_NAME - 10 || code.length() < 6),
                "name",
                "Use a name of 2 to 50 letters and digits");
        if (!errors.any() && !making.keepAsTemplate(draft, code, name, person.account())) {
            errors.add("name", "There is a template of this name already. Use another");
        }
        return errors.any()
                ? pages.invalid(
                        ReportController.sheet(draft.id(), OwnTemplatePage.TITLE),
                        OwnTemplatePage.of(draft.id(), name, errors))
                : pages.seeOther(ReportLinks.of(draft.id()), "The template “" + name + "” is kept");
    }
}
