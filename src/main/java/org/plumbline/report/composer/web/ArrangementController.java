package org.plumbline.report.composer.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.WritingReports;
import org.plumbline.report.composer.outline.BackgroundPaper;
import org.plumbline.report.composer.outline.NewSection;
import org.plumbline.report.composer.outline.Outline;
import org.plumbline.report.composer.outline.SectionKey;
import org.plumbline.report.composer.template.ParagraphStyle;
import org.plumbline.report.composer.text.TextQuestions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** How a report is arranged: the order of its sections, new ones, and the background papers. */
@Controller
class ArrangementController {
    private static final String CHANGED = "Somebody else changed the arrangement meanwhile. This is how it is now";

    private final ReadingReports reading;
    private final WritingReports writing;
    private final Pages pages;

    ArrangementController(ReadingReports reading, WritingReports writing, Pages pages) {
        this.reading = reading;
        this.writing = writing;
        this.pages = pages;
    }

    @PostMapping("/reports/{id}/arrangement")
    @Requires(Permission.WRITE_REPORTS)
    View submitArrangement(@PathVariable long id, Form form, SignedIn person) {
        ReportId report = new ReportId(id);
        Draft draft = reading.getDraft(report);
        String typed = form.text("section");
        SectionKey key = SectionKey.isWellFormed(typed) ? new SectionKey(typed) : null;
        if (key == null || draft.outline().find(key).isEmpty()) {
            throw new NotFound("This report has no such section any more");
        }
        Outline changed = switch (form.text("do")) {
            case "up" -> draft.outline().moving(key, -1);
            case "down" -> draft.outline().moving(key, 1);
            case "remove" -> draft.outline().without(key);
            default -> draft.outline();
        };
        return arranged(report, form.version("seen"), changed, person, "The arrangement is changed");
    }

    @GetMapping("/reports/{id}/new-section")
    @Requires(Permission.WRITE_REPORTS)
    View showNewSection(@PathVariable long id) {
        Draft draft = reading.getDraft(new ReportId(id));
        return pages.show(
                ReportController.sheet(draft.id(), NewSectionPage.TITLE),
                NewSectionPage.of(draft, Form.blank(), new FormErrors()));
    }

    @PostMapping("/reports/{id}/new-section")
    @Requires(Permission.WRITE_REPORTS)
    View submitNewSection(@PathVariable long id, Form form, SignedIn person) {
        Draft draft = reading.getDraft(new ReportId(id));
        FormErrors errors = new FormErrors();
        String heading = form.required("heading", "the heading", errors);
        String place = form.chosen("place", "where it stands", errors);
        @Nullable SectionKey inside = SectionKey.isWellFormed(place) ? new SectionKey(place) : null;
        if (errors.any()) {
            return pages.invalid(
                    ReportController.sheet(draft.id(), NewSectionPage.TITLE), NewSectionPage.of(draft, form, errors));
        }
        Outline changed = draft.outline()
                .adding(new NewSection(
                        heading, ParagraphStyle.NUMBERED, "", inside, place.equals("appendix"), List.of()));
        return arranged(draft.id(), form.version("seen"), changed, person, "The section is added");
    }

    @GetMapping("/reports/{id}/papers")
    @Requires(Permission.WRITE_REPORTS)
    View showPapers(@PathVariable long id) {
        Draft draft = reading.getDraft(new ReportId(id));
        return pages.show(
                ReportController.sheet(draft.id(), PapersPage.TITLE),
                PapersPage.of(draft, Form.blank(), new FormErrors()));
    }

    @PostMapping("/reports/{id}/papers")
    @Requires(Permission.WRITE_REPORTS)
    View submitPapers(@PathVariable long id, Form form, SignedIn person) {
        Draft draft = reading.getDraft(new ReportId(id));
        List<BackgroundPaper> papers = new ArrayList<>(draft.outline().papers());
        FormErrors errors = new FormErrors();
        if (form.has("remove")) {
            papers.removeIf(paper -> paper.title().equals(form.text("remove")));
        } else {
            String title = form.required("title", "what the paper is called", errors);
            errors.addIf(
                    !TextQuestions.childReferences(title).isEmpty(),
                    "title",
                    "An evaluation of a child, or what followed from it, is never a background paper. Name another");
            papers.add(new BackgroundPaper(title, form.text("place")));
        }
        if (errors.any()) {
            return pages.invalid(
                    ReportController.sheet(draft.id(), PapersPage.TITLE), PapersPage.of(draft, form, errors));
        }
        var outcome = writing.arrange(
                draft.id(), form.version("seen"), draft.outline().withPapers(papers), person.account());
        return pages.seeOther(
                ReportLinks.papers(draft.id()),
                outcome instanceof WritingReports.Kept ? "The list is changed" : CHANGED);
    }

    private View arranged(ReportId report, int seen, Outline changed, SignedIn person, String said) {
        return writing.arrange(report, seen, changed, person.account()) instanceof WritingReports.Kept
                ? pages.seeOther(ReportLinks.of(report), said)
                : pages.seeOther(ReportLinks.of(report), CHANGED);
    }
}
