package org.plumbline.inspection.draft;

import jakarta.servlet.http.HttpServletResponse;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A report on its way in: how far the reading is, and then the draft, or why there is none. */
@Controller
class SentReportController {
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final SentReports reports;
    private final Pages pages;

    SentReportController(SentReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/inspections/sent/{id}")
    @Requires(Permission.KEEP_INSPECTIONS)
    View showSentReport(@PathVariable long id) {
        SentReport report = get(id);
        if (report.draft() != null) {
            return pages.seeOther(DraftLinks.draft(report.draft()));
        }
        Sheet sheet = Sheet.of(Section.INSPECTIONS, "Report sent: " + report.fileName());
        return report.state() == SentReportState.TO_READ
                ? pages.show(sheet.refreshingEvery(SECONDS_BETWEEN_LOOKS), SentReportPage.underWay(report))
                : pages.show(sheet, SentReportPage.unread(report));
    }

    /** The progress alone; when there is none any more, the browser is sent to the page that says what came of it. */
    @GetMapping("/inspections/sent/{id}/progress")
    @Requires(Permission.KEEP_INSPECTIONS)
    View hxProgress(@PathVariable long id, HttpServletResponse response) {
        SentReport report = get(id);
        if (report.state() != SentReportState.TO_READ) {
            response.setHeader("HX-Redirect", DraftLinks.sent(report.id()));
        }
        return pages.partial(new SentReportProgressPartial(SentReportPage.progress(report)));
    }

    @PostMapping("/inspections/sent/{id}/removal")
    @Requires(Permission.KEEP_INSPECTIONS)
    View submitRemoval(@PathVariable long id) {
        reports.remove(get(id).id());
        return pages.seeOther(InspectionLinks.INSPECTIONS);
    }

    private SentReport get(long id) {
        return reports.find(new SentReportId(id)).orElseThrow(() -> new NotFound("There is no such report any more"));
    }
}
