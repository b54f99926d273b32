package org.plumbline.report.composer.web;

import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.report.composer.Details;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.MakingReports;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.SeeingReports;
import org.plumbline.report.composer.WritingReports;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The list of reports, a new one, its workspace and its head. */
@Controller
class ReportController {
    private final ReadingReports reading;
    private final SeeingReports seeing;
    private final MakingReports making;
    private final WritingReports writing;
    private final Readers readers;
    private final PermissionMatrix permissions;
    private final WorkingCalendar calendar;
    private final Pages pages;

    ReportController(
            ReadingReports reading,
            SeeingReports seeing,
            MakingReports making,
            WritingReports writing,
            Readers readers,
            PermissionMatrix permissions,
            WorkingCalendar calendar,
            Pages pages) {
        this.reading = reading;
        this.seeing = seeing;
        this.making = making;
        this.writing = writing;
        this.readers = readers;
        this.permissions = permissions;
        this.calendar = calendar;
        this.pages = pages;
    }

    static Sheet sheet(ReportId id, String title) {
        return Sheet.of(Section.REPORTS, title).under(id.reference(), ReportLinks.of(id));
    }

    @GetMapping(ReportLinks.REPORTS)
    @Requires(Permission.SEE_REPORTS)
    View showReports(SignedIn person) {
        return pages.show(
                Sheet.of(Section.REPORTS, ReportListPage.TITLE),
                ReportListPage.of(
                        reading.list(),
                        readers.mayWrite(person),
                        permissions.allows(person.roles(), Permission.CHANGE_SETTINGS)));
    }

    @GetMapping(ReportLinks.NEW)
    @Requires(Permission.WRITE_REPORTS)
    View showNew() {
        return pages.show(
                Sheet.of(Section.REPORTS, DetailsPage.NEW),
                DetailsPage.blank(reading.listTemplates(), new FormErrors(), Form.blank()));
    }

    @PostMapping(ReportLinks.NEW)
    @Requires(Permission.WRITE_REPORTS)
    View submitNew(Form form, SignedIn person) {
        FormErrors errors = new FormErrors();
        String kind = form.chosen(DetailsPage.KIND, "the kind of report", errors);
        Optional<Details> details = DetailsPage.read(form, errors);
        if (details.isEmpty()) {
            return pages.invalid(
                    Sheet.of(Section.REPORTS, DetailsPage.NEW),
                    DetailsPage.blank(reading.listTemplates(), errors, form));
        }
        ReportId id = making.make(kind, details.get(), person.account());
        return pages.seeOther(ReportLinks.of(id), id.reference() + " is begun");
    }

    @GetMapping("/reports/{id}")
    @Requires(Permission.WRITE_REPORTS)
    @Transactional
    View showWorkspace(@PathVariable long id) {
        Draft draft = reading.getDraft(new ReportId(id));
        seeing.seen(draft.id(), SeeingReports.Look.draft());
        String title = draft.id().reference() + ": " + draft.details().title();
        return pages.show(Sheet.of(Section.REPORTS, title), WorkspacePage.of(draft, title, calendar));
    }

    @GetMapping("/reports/{id}/details")
    @Requires(Permission.WRITE_REPORTS)
    View showDetails(@PathVariable long id) {
        DetailsPage page = DetailsPage.of(reading.getDraft(new ReportId(id)));
        return pages.show(sheet(new ReportId(id), page.title()), page);
    }

    @PostMapping("/reports/{id}/details")
    @Requires(Permission.WRITE_REPORTS)
    View submitDetails(@PathVariable long id, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        FormErrors errors = new FormErrors();
        Optional<Details> details = DetailsPage.read(form, errors);
        if (details.isEmpty()) {
            DetailsPage page = DetailsPage.typed(reading.getDraft(report), form, errors, false);
            return pages.invalid(sheet(report, page.title()), page);
        }
        return switch (writing.changeDetails(report, form.version("seen"), details.get(), person.account())) {
            case WritingReports.Kept _ -> pages.seeOther(ReportLinks.of(report), "The head is saved");
            case WritingReports.Conflict _ -> {
                errors.add(
                        "title",
                        "Somebody else changed the head meanwhile. Theirs is shown first, yours is kept below: take"
                                + " from theirs what is right, then save");
                DetailsPage page = DetailsPage.typed(reading.getDraft(report), form, errors, true);
                yield pages.conflict(sheet(report, page.title()), page);
            }
        };
    }
}
