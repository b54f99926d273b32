package org.plumbline.report.composer.web;

import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.report.composer.ComparingWithLiveData;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.SeeingReports;
import org.plumbline.report.composer.TakingSnapshots;
import org.plumbline.report.composer.WritingReports;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The snapshots of a report's figures: taken, and chosen. */
@Controller
class FiguresController {
    private final ReadingReports reading;
    private final SeeingReports seeing;
    private final TakingSnapshots snapshots;
    private final WritingReports writing;
    private final ComparingWithLiveData live;
    private final Pages pages;

    FiguresController(
            ReadingReports reading,
            SeeingReports seeing,
            TakingSnapshots snapshots,
            WritingReports writing,
            ComparingWithLiveData live,
            Pages pages) {
        this.reading = reading;
        this.seeing = seeing;
        this.snapshots = snapshots;
        this.writing = writing;
        this.live = live;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/figures")
    @Requires(Permission.WRITE_REPORTS)
    @Transactional
    View showFigures(@PathVariable long id) {
        Draft draft = reading.getDraft(new ReportId(id));
        seeing.seen(draft.id(), SeeingReports.Look.draft());
        return pages.show(
                ReportController.sheet(draft.id(), FiguresPage.TITLE), FiguresPage.of(draft, live.findNewer(draft)));
    }

    @PostMapping("/reports/{id}/comparison")
    @Requires(Permission.WRITE_REPORTS)
    View submitComparison(@PathVariable long id, SignedIn person) {
        ReportId report = new ReportId(id);
        boolean same = live.compare(reading.getDraft(report), person.account())
                .changes()
                .isEmpty();
        return pages.seeOther(
                ReportLinks.figures(report),
                same ? "The live data says the same as the snapshot" : "The live data has changed: see below");
    }

    @PostMapping("/reports/{id}/figures")
    @Requires(Permission.WRITE_REPORTS)
    View submitFigures(@PathVariable long id, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        Draft draft = reading.getDraft(report);
        if (!form.has("use")) {
            int number = snapshots.take(report, person.account());
            return pages.seeOther(ReportLinks.figures(report), "Snapshot " + number + " is taken");
        }
        int use = form.version("use");
        if (draft.snapshots().stream().noneMatch(one -> one.number() == use)) {
            throw new NotFound("This report has no such snapshot");
        }
        boolean kept =
                writing.arrange(report, form.version("seen"), draft.outline().using(use), person.account())
                        instanceof WritingReports.Kept;
        return pages.seeOther(
                ReportLinks.figures(report),
                kept ? "The report uses snapshot " + use : "Somebody else changed the report meanwhile. Choose again");
    }
}
