package org.plumbline.inspection.draft;

import java.util.List;
import java.util.Optional;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.Authorities;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.kept.ContentChanges;
import org.plumbline.inspection.kept.KeptInspections;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.kept.ReportFile;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A report that waits to be confirmed: its page, its head, the decision. */
@Controller
class DraftController {
    private final EditingDraft editing;
    private final DraftingReport drafting;
    private final ConfirmingDraft confirming;
    private final Drafts drafts;
    private final KeptInspections inspections;
    private final Authorities authorities;
    private final Pages pages;

    DraftController(
            EditingDraft editing,
            DraftingReport drafting,
            ConfirmingDraft confirming,
            Drafts drafts,
            KeptInspections inspections,
            Authorities authorities,
            Pages pages) {
        this.editing = editing;
        this.drafting = drafting;
        this.confirming = confirming;
        this.drafts = drafts;
        this.inspections = inspections;
        this.authorities = authorities;
        this.pages = pages;
    }

    @GetMapping("/inspections/drafts/{id}")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional(readOnly = true)
    View showDraft(@PathVariable long id) {
        Draft draft = editing.get(id);
        if (draft.inspection() != null) {
            return confirmedAlready(draft.inspection());
        }
        return pages.show(sheet(draft), page(draft, Form.blank(), new FormErrors()));
    }

    @GetMapping("/inspections/drafts/{id}/report.pdf")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> showFile(@PathVariable long id) {
        Draft draft = editing.get(id);
        byte[] content = drafts.findContentOfFile(draft.id())
                .orElseThrow(() -> new NotFound("This report was entered by hand: there is no file"));
        return ReportFile.attachment(draft.fileName(), content);
    }

    @GetMapping("/inspections/drafts/{id}/head")
    @Requires(Permission.KEEP_INSPECTIONS)
    View showHead(@PathVariable long id) {
        Draft draft = editing.get(id);
        return pages.show(headSheet(draft), HeadPage.of(draft));
    }

    @PostMapping("/inspections/drafts/{id}/head")
    @Requires(Permission.KEEP_INSPECTIONS)
    View submitHead(@PathVariable long id, Form form, SignedIn person) {
        Draft draft = editing.get(id);
        FormErrors errors = new FormErrors();
        int version = form.version(HeadPage.VERSION);
        Optional<ReportContent> content = HeadPage.read(draft.content(), form, errors);
        if (content.isEmpty()) {
            return pages.invalid(headSheet(draft), HeadPage.typed(draft, version, form, errors));
        }
        if (!editing.keep(draft.id(), version, content.get(), person.account())) {
            Draft theirs = editing.get(id);
            errors.add(
                    "title",
                    "Somebody else changed this report meanwhile; it is now “"
                            + theirs.content().title() + "”, "
                            + theirs.content().kind().label() + ". Yours is kept below: save again to put it there");
            return pages.conflict(headSheet(draft), HeadPage.typed(theirs, theirs.version(), form, errors));
        }
        return pages.seeOther(DraftLinks.draft(draft.id()), "Kind and dates: saved");
    }

    @PostMapping("/inspections/drafts/{id}/confirmation")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional
    View submitConfirmation(@PathVariable long id, Form form, SignedIn person) {
        Draft draft = editing.get(id);
        if (draft.inspection() != null) {
            return confirmedAlready(draft.inspection());
        }
        FormErrors errors = new FormErrors();
        List<String> doubts = doubts(draft);
        long open =
                doubts.size() - form.all(DraftPage.DOUBTS).stream().distinct().count();
        errors.addIf(
                open > 0,
                DraftPage.DOUBTS,
                "Compare with the report, and tick, what is not certain: " + Numbers.of(open, "thing is", "things are")
                        + " left");
        if (draft.corrects() != null) {
            form.required(Deciding.WHY, "why it is corrected", errors);
        }
        if (errors.any()) {
            return pages.invalid(sheet(draft), page(draft, form, errors));
        }
        return switch (decide(draft, form, person)) {
            case ConfirmingDraft.Confirmed confirmed ->
                pages.seeOther(
                        InspectionLinks.inspection(confirmed.inspection()),
                        confirmed.inspection().reference() + (draft.corrects() == null ? " is kept" : " is corrected"));
            case ConfirmingDraft.Refused refused -> {
                refused.faults().forEach(fault -> errors.add("head", fault));
                yield pages.invalid(sheet(draft), page(draft, form, errors));
            }
            case ConfirmingDraft.Conflict _ -> {
                errors.add(
                        "head",
                        "Somebody else changed this report meanwhile. Here is how it stands: confirm it again if it is"
                                + " right");
                yield pages.conflict(sheet(draft), page(draft, form, errors));
            }
        };
    }

    @PostMapping("/inspections/drafts/{id}/discard")
    @Requires(Permission.KEEP_INSPECTIONS)
    @Transactional
    View submitDiscarding(@PathVariable long id) {
        return drafting.discard(editing.get(id))
                ? pages.seeOther(InspectionLinks.INSPECTIONS, "The draft was thrown away. Nothing of it was kept.")
                : pages.seeOther(InspectionLinks.INSPECTIONS, "This draft has moved on: here is how things stand.");
    }

    private View confirmedAlready(InspectionId inspection) {
        return pages.seeOther(InspectionLinks.inspection(inspection), "This report is confirmed already");
    }

    private ConfirmingDraft.Outcome decide(Draft draft, Form form, SignedIn person) {
        int version = form.version(DraftPage.VERSION);
        return draft.corrects() == null
                ? confirming.confirm(draft, version, person.account())
                : confirming.correct(draft, draft.corrects(), version, form.text(Deciding.WHY), person.account());
    }

    private DraftPage page(Draft draft, Form form, FormErrors errors) {
        Deciding deciding = draft.corrects() == null
                ? Deciding.keeping()
                : Deciding.correcting(
                        inspections
                                .find(draft.corrects().inspection())
                                .map(kept -> ContentChanges.between(kept, draft.content()))
                                .orElse(List.of()),
                        form,
                        errors);
        return DraftPage.of(draft, doubts(draft), deciding, form, errors);
    }

    /** Who corrects says why, and compares what was with what will be. */
    private List<String> doubts(Draft draft) {
        if (draft.corrects() != null) {
            return List.of();
        }
        return DraftChecks.doubts(draft, authorities.getCurrent().name(), inspections.list());
    }

    private static Sheet sheet(Draft draft) {
        return Sheet.of(
                Section.INSPECTIONS,
                DraftPage.caption(draft) + ": " + draft.content().title());
    }

    private static Sheet headSheet(Draft draft) {
        return Sheet.of(
                        Section.INSPECTIONS,
                        HeadPage.TITLE + ": " + draft.content().title())
                .under(DraftPage.caption(draft), DraftLinks.draft(draft.id()));
    }
}
