package org.plumbline.inspection.draft;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Correcting the parts of a draft that are lists. Every button saves all that was typed. */
@Controller
class PartController {
    private static final List<Part<?>> PARTS = List.of(
            new JudgementsPart(false), new JudgementsPart(true), new RecommendationsPart(), new ParagraphsPart());

    private final EditingDraft editing;
    private final Pages pages;

    PartController(EditingDraft editing, Pages pages) {
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping("/inspections/drafts/{id}/{part}")
    @Requires(Permission.KEEP_INSPECTIONS)
    View showPart(@PathVariable long id, @PathVariable("part") String code, Form form) {
        Draft draft = editing.get(id);
        Part<?> part = get(code);
        return pages.show(sheet(draft, part), PartPage.of(part, draft, form.has(PartPage.ADD)));
    }

    @PostMapping("/inspections/drafts/{id}/{part}")
    @Requires(Permission.KEEP_INSPECTIONS)
    View submitPart(@PathVariable long id, @PathVariable("part") String code, Form form, SignedIn person) {
        return save(editing.get(id), get(code), form, person);
    }

    private <T> View save(Draft draft, Part<T> part, Form form, SignedIn person) {
        FormErrors errors = new FormErrors();
        List<List<T>> rows = new ArrayList<>();
        for (int row = 1; row <= PartPage.count(form); row++) {
            rows.add(part.read(row, form, errors));
        }
        if (errors.any()) {
            return pages.invalid(sheet(draft, part), PartPage.typed(part, draft, form, errors));
        }
        String pressed = form.text(PartPage.PRESSED);
        List<T> items = RowOrder.after(pressed, rows, part::join);
        boolean kept = editing.keep(
                draft.id(), form.version(PartPage.VERSION), part.with(draft.content(), items), person.account());
        if (!kept) {
            errors.add(
                    PartPage.VERSION,
                    "Somebody else changed this report meanwhile. Theirs is shown first, and yours is kept below: take"
                            + " from theirs what is right, then save");
            return pages.conflict(
                    sheet(draft, part),
                    PartPage.conflict(part, editing.get(draft.id().value()), form, errors));
        }
        String here = DraftLinks.part(draft.id(), part.code());
        return switch (pressed) {
            case "save" -> pages.seeOther(DraftLinks.draft(draft.id()), part.title() + ": saved");
            case PartPage.ADD -> pages.seeOther(here + "?add=yes#row-" + (items.size() + 1));
            default -> pages.seeOther(here, "Saved");
        };
    }

    private static Part<?> get(String code) {
        return PARTS.stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("A report has no such part"));
    }

    private static Sheet sheet(Draft draft, Part<?> part) {
        return Sheet.of(
                        Section.INSPECTIONS,
                        part.title() + " of " + draft.content().title())
                .under("Report to confirm", DraftLinks.draft(draft.id()));
    }
}
