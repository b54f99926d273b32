package org.plumbline.children.web;

import java.util.Map;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.children.ExtractId;
import org.plumbline.children.ExtractLinks;
import org.plumbline.children.extract.UndoingExtract;
import org.plumbline.children.web.ReadingExtracts.One;
import org.plumbline.page.Form;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The extracts that were taken in, each with its problems, and undoing one. */
@Controller
class ExtractsController {
    private static final TypeReference<Map<String, Integer>> ROWS = new TypeReference<>() {};

    private final ReadingExtracts reading;
    private final UndoingExtract undoing;
    private final PermissionMatrix matrix;
    private final JsonMapper json;
    private final Pages pages;

    ExtractsController(
            ReadingExtracts reading, UndoingExtract undoing, PermissionMatrix matrix, JsonMapper json, Pages pages) {
        this.reading = reading;
        this.undoing = undoing;
        this.matrix = matrix;
        this.json = json;
        this.pages = pages;
    }

    @GetMapping("/extracts")
    @Requires(Permission.SEE_EXTRACTS)
    View showExtracts(SignedIn person) {
        boolean mayTakeIn = matrix.allows(person.roles(), Permission.TAKE_IN_EXTRACTS);
        boolean mayMerge = matrix.allows(person.roles(), Permission.CHANGE_STRUCTURE);
        ReadingExtracts.All all = reading.listAll(mayMerge);
        return pages.show(
                Sheet.of(Section.EXTRACTS, ExtractsPage.TITLE),
                ExtractsPage.of(all.extracts(), all.waiting(), mayTakeIn, all.spellings()));
    }

    @GetMapping("/extracts/{id}")
    @Requires(Permission.SEE_EXTRACTS)
    View showExtract(@PathVariable long id, Form form, SignedIn person) {
        String after = form.text("after");
        One one = reading.read(
                        new ExtractId(id), form.text("kind"), after.matches("\\d{1,18}") ? Long.parseLong(after) : 0)
                .orElseThrow(ExtractsController::noSuchExtract);
        return pages.show(
                Sheet.of(Section.EXTRACTS, ExtractPage.title(one.extract())),
                ExtractPage.of(
                        one.extract(),
                        json.readValue(one.extract().rowsByList(), ROWS),
                        one.countByCode(),
                        form.text("kind"),
                        one.listed(),
                        matrix.allows(person.roles(), Permission.UNDO_EXTRACTS)));
    }

    @GetMapping("/extracts/{id}/undo")
    @Requires(Permission.UNDO_EXTRACTS)
    View showUndo(@PathVariable long id) {
        UndoExtractPage page =
                reading.readConsequence(new ExtractId(id)).orElseThrow(ExtractsController::noSuchExtract);
        return pages.show(Sheet.of(Section.EXTRACTS, page.heading()), page);
    }

    @PostMapping("/extracts/{id}/undo")
    @Requires(Permission.UNDO_EXTRACTS)
    View submitUndo(@PathVariable long id) {
        String said = switch (undoing.undo(new ExtractId(id))) {
            case UndoingExtract.Undone undone ->
                "The extract is undone. " + Numbers.of(undone.childrenRemoved(), "child was", "children were")
                        + " removed.";
            case UndoingExtract.NothingToUndo _ -> "The extract had been undone already.";
        };
        return pages.seeOther(ExtractLinks.LIST, said);
    }

    private static NotFound noSuchExtract() {
        return new NotFound("There is no such extract, or it was undone");
    }
}
