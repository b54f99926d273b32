package org.plumbline.inspection.draft;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.Authorities;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.kept.KeptInspections;
import org.plumbline.inspection.reading.pdf.PdfLimits;
import org.plumbline.inspection.reading.pdf.Refusal;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The list of inspections, and the sending of a report. */
@Controller
class InspectionsController {
    private static final Sheet NEW = Sheet.of(Section.INSPECTIONS, NewReportPage.TITLE);
    /** Longer names are of no use to people. */
    private static final int MOST_NAME_CHARACTERS = 120;

    private final KeptInspections inspections;
    private final Drafts drafts;
    private final SentReports sentReports;
    private final SendingReport sending;
    private final DraftingReport drafting;
    private final Authorities authorities;
    private final PermissionMatrix permissions;
    private final Pages pages;

    InspectionsController(
            KeptInspections inspections,
            Drafts drafts,
            SentReports sentReports,
            SendingReport sending,
            DraftingReport drafting,
            Authorities authorities,
            PermissionMatrix permissions,
            Pages pages) {
        this.inspections = inspections;
        this.drafts = drafts;
        this.sentReports = sentReports;
        this.sending = sending;
        this.drafting = drafting;
        this.authorities = authorities;
        this.permissions = permissions;
        this.pages = pages;
    }

    @GetMapping(InspectionLinks.INSPECTIONS)
    @Requires(Permission.SEE_INSPECTIONS)
    @Transactional(readOnly = true)
    View showInspections(SignedIn person) {
        boolean mayKeep = permissions.allows(person.roles(), Permission.KEEP_INSPECTIONS);
        return pages.show(
                Sheet.of(Section.INSPECTIONS, InspectionsPage.TITLE),
                InspectionsPage.of(
                        inspections.list(),
                        mayKeep ? sentReports.listWithoutDraft() : List.of(),
                        mayKeep ? drafts.listOpen() : List.of(),
                        mayKeep,
                        permissions.allows(person.roles(), Permission.CHANGE_SETTINGS)));
    }

    @GetMapping(InspectionLinks.NEW_REPORT)
    @Requires(Permission.KEEP_INSPECTIONS)
    View showNewReport() {
        return pages.show(NEW, NewReportPage.of(new FormErrors()));
    }

    @PostMapping(InspectionLinks.NEW_REPORT)
    @Requires(Permission.KEEP_INSPECTIONS)
    View submitReport(@RequestParam(required = false) @Nullable MultipartFile report, SignedIn person)
            throws IOException {
        FormErrors errors = new FormErrors();
        if (report == null || report.isEmpty()) {
            errors.add(NewReportPage.REPORT, "Select the report; an empty file cannot be read");
            return pages.invalid(NEW, NewReportPage.of(errors));
        }
        if (report.getSize() > PdfLimits.STANDARD.bytes()) {
            errors.add(NewReportPage.REPORT, Refusal.TOO_LARGE.sentence());
            return pages.invalid(NEW, NewReportPage.of(errors));
        }
        return switch (sending.send(plainName(report.getOriginalFilename()), report.getBytes(), person.account())) {
            case SendingReport.Sent sent -> pages.seeOther(DraftLinks.sent(sent.report()));
            case SendingReport.DraftedBefore before ->
                pages.seeOther(
                        DraftLinks.draft(before.draft()),
                        "This file was sent before and waits to be confirmed: here is how it stands.");
            case SendingReport.KeptBefore before ->
                pages.seeOther(
                        InspectionLinks.inspection(before.inspection()),
                        "This file was taken in before: it is "
                                + before.inspection().reference() + ".");
        };
    }

    @PostMapping("/inspections/new/by-hand")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional
    View submitByHand(SignedIn person) {
        return pages.seeOther(
                DraftLinks.draft(drafting.beginByHand(authorities.getCurrent().name(), person.account())));
    }

    /** The name without folders, which some browsers send, and without what could mean something to a file system. */
    static String plainName(@Nullable String sent) {
        String name = sent == null ? "" : sent;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "").strip();
        String shown = plain.isEmpty() || plain.startsWith(".") ? "report.pdf" : plain;
        return shown.substring(Math.max(0, shown.length() - MOST_NAME_CHARACTERS));
    }
}
