package org.plumbline.report.composer.web;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.report.composer.FreezingReports;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.SeeingReports;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What is to be looked at before a report is frozen, and its freezing. */
@Controller
class ChecklistController {
    private final ReadingReports reading;
    private final SeeingReports seeing;
    private final FreezingReports freezing;
    private final WorkingCalendar calendar;
    private final Pages pages;

    ChecklistController(
            ReadingReports reading,
            SeeingReports seeing,
            FreezingReports freezing,
            WorkingCalendar calendar,
            Pages pages) {
        this.reading = reading;
        this.seeing = seeing;
        this.freezing = freezing;
        this.calendar = calendar;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/checklist")
    @Requires(Permission.WRITE_REPORTS)
    @Transactional
    View showChecklist(@PathVariable long id) {
        ReportId report = new ReportId(id);
        seeing.seen(report, SeeingReports.Look.draft());
        return pages.show(
                ReportController.sheet(report, ChecklistPage.TITLE),
                ChecklistPage.of(
                        reading.compose(report),
                        reading.listVersions(report),
                        calendar,
                        Form.blank(),
                        new FormErrors()));
    }

    @PostMapping("/reports/{id}/versions")
    @Requires(Permission.WRITE_REPORTS)
    View submitVersion(@PathVariable long id, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        return switch (freezing.freeze(report, form.text("note"), person.account())) {
            case FreezingReports.Done(int number) ->
                pages.seeOther(ReportLinks.version(report, number), "Version " + number + " is frozen");
            case FreezingReports.Refused(List<String> reasons) -> {
                FormErrors errors = new FormErrors();
                reasons.forEach(reason -> errors.add(ChecklistPage.STOPPING, reason));
                yield pages.invalid(
                        ReportController.sheet(report, ChecklistPage.TITLE),
                        ChecklistPage.of(
                                reading.compose(report), reading.listVersions(report), calendar, form, errors));
            }
        };
    }
}
