package org.plumbline.report.composer.web;

import java.time.Clock;
import java.util.List;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.children.FreeTextCheck;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.SeeingReports;
import org.plumbline.report.composer.TakingSnapshots;
import org.plumbline.report.composer.Words;
import org.plumbline.report.composer.WritingReports;
import org.plumbline.report.composer.outline.OutlineSection;
import org.plumbline.report.composer.outline.SectionKey;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One section of a report: its words, saved while somebody types or by the button, and how it is set up. */
@Controller
class SectionOfReportController {
    private final ReadingReports reading;
    private final SeeingReports seeing;
    private final WritingReports writing;
    private final TakingSnapshots snapshots;
    private final Clock clock;
    private final Pages pages;

    SectionOfReportController(
            ReadingReports reading,
            SeeingReports seeing,
            WritingReports writing,
            TakingSnapshots snapshots,
            Clock clock,
            Pages pages) {
        this.reading = reading;
        this.seeing = seeing;
        this.writing = writing;
        this.snapshots = snapshots;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/sections/{key}")
    @Requires(Permission.WRITE_REPORTS)
    @Transactional
    View showSection(@PathVariable long id, @PathVariable String key) {
        Draft draft = reading.getDraft(new ReportId(id));
        OutlineSection section = section(draft, key);
        seeing.seen(draft.id(), SeeingReports.Look.draft());
        return pages.show(
                ReportController.sheet(draft.id(), section.heading()),
                SectionPage.of(draft, section, snapshots.sources()));
    }

    @PostMapping("/reports/{id}/words/{key}")
    @Requires(Permission.WRITE_REPORTS)
    ResponseEntity<WordsAnswer> saveWords(@PathVariable long id, @PathVariable String key, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        SectionKey section = key(key);
        String typed = form.text("value");
        List<String> doubts = FreeTextCheck.look(typed).stream()
                .map(FreeTextCheck.Finding::question)
                .distinct()
                .toList();
        return switch (writing.write(report, section, form.version("base"), typed, person.account())) {
            case WritingReports.Kept(int version) ->
                ResponseEntity.ok(new WordsAnswer(
                        "saved", version, "Saved at " + Dates.time(clock.instant()), null, null, null, doubts));
            case WritingReports.Conflict _ -> {
                Words theirs = reading.getDraft(report).wordsOf(section);
                yield ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new WordsAnswer(
                                "conflict",
                                null,
                                "Somebody else wrote here meanwhile. Press Save to see both texts; yours is kept in"
                                        + " this window.",
                                theirs.text(),
                                "Written by %s on %s".formatted(theirs.by(), Dates.moment(theirs.at())),
                                ReportLinks.section(report, section),
                                doubts));
            }
        };
    }

    @PostMapping("/reports/{id}/sections/{key}")
    @Requires(Permission.WRITE_REPORTS)
    View submitSection(@PathVariable long id, @PathVariable String key, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        return form.text("do").equals("set")
                ? set(report, key(key), form, person)
                : write(report, key(key), form, person);
    }

    private View write(ReportId report, SectionKey key, Form form, SignedIn person) {
        int seen = form.version("_base." + key);
        return switch (writing.write(report, key, seen, form.text(key.value()), person.account())) {
            case WritingReports.Kept _ -> pages.seeOther(ReportLinks.section(report, key), "The text is saved");
            case WritingReports.Conflict _ -> {
                Draft draft = reading.getDraft(report);
                OutlineSection section = section(draft, key.value());
                FormErrors errors = new FormErrors()
                        .add(
                                key.value(),
                                "Somebody else wrote here meanwhile. Theirs is shown first, yours is kept below: take"
                                        + " from theirs what is right, then save");
                yield pages.conflict(
                        ReportController.sheet(report, section.heading()),
                        SectionPage.conflict(draft, section, snapshots.sources(), form, errors));
            }
        };
    }

    private View set(ReportId report, SectionKey key, Form form, SignedIn person) {
        Draft draft = reading.getDraft(report);
        OutlineSection section = section(draft, key.value());
        FormErrors errors = new FormErrors();
        OutlineSection changed = SectionPage.read(section, form, snapshots.sources(), errors);
        var sheet = ReportController.sheet(report, section.heading());
        if (errors.any()) {
            return pages.invalid(sheet, SectionPage.invalid(draft, section, snapshots.sources(), errors));
        }
        var outcome = writing.arrange(
                report, form.version("seen"), draft.outline().changing(key, _ -> changed), person.account());
        if (outcome instanceof WritingReports.Conflict) {
            errors.add(
                    "heading",
                    "Somebody else changed the arrangement meanwhile. Look at it as it is now, then change it");
            return pages.conflict(
                    sheet, SectionPage.invalid(reading.getDraft(report), section, snapshots.sources(), errors));
        }
        return pages.seeOther(ReportLinks.section(report, key), "The section is set up");
    }

    private static SectionKey key(String text) {
        if (!SectionKey.isWellFormed(text)) {
            throw new NotFound("This report has no such section");
        }
        return new SectionKey(text);
    }

    private static OutlineSection section(Draft draft, String text) {
        return draft.outline().find(key(text)).orElseThrow(() -> new NotFound("This report has no such section"));
    }
}
