package org.plumbline.evaluation.web;

import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.recording.ReadingEvaluation;
import org.plumbline.evaluation.recording.SavingField;
import org.plumbline.evaluation.recording.SavingField.Conflict;
import org.plumbline.evaluation.recording.SavingField.Outcome;
import org.plumbline.evaluation.recording.SavingField.Refused;
import org.plumbline.evaluation.recording.SavingField.Saved;
import org.plumbline.evaluation.recording.Sight;
import org.plumbline.evaluation.recording.Typed;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One field: saved while somebody types, and chosen between two texts. */
@Controller
class FieldController {
    private final ReadingEvaluation reading;
    private final SavingField saving;
    private final Sheets sheets;
    private final Pages pages;

    FieldController(ReadingEvaluation reading, SavingField saving, Sheets sheets, Pages pages) {
        this.reading = reading;
        this.saving = saving;
        this.sheets = sheets;
        this.pages = pages;
    }

    @PostMapping("/evaluations/{id}/fields/{field}")
    @Requires(Permission.EVALUATE)
    ResponseEntity<FieldAnswer> submitField(@PathVariable long id, @PathVariable String field, Form form, Reach reach) {
        EvaluationId evaluation = new EvaluationId(id);
        Outcome outcome =
                saving.save(evaluation, reach, new Typed(key(field), form.text("value"), version(form.text("base"))));
        HttpStatus status = switch (outcome) {
            case Saved _ -> HttpStatus.OK;
            case Conflict _ -> HttpStatus.CONFLICT;
            case Refused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return ResponseEntity.status(status).body(FieldAnswer.of(evaluation, outcome, form.text("value")));
    }

    @GetMapping("/evaluations/{id}/fields/{field}/choice")
    @Requires(Permission.EVALUATE)
    View showChoice(@PathVariable long id, @PathVariable String field, Reach reach) {
        Evaluation evaluation = writable(id, reach);
        FieldKey key = key(field);
        if (!evaluation.contested().contains(key)) {
            return pages.seeOther(EvaluationLinks.field(evaluation.row().id(), key.section(), key.elementId()));
        }
        ChoicePage page = ChoicePage.of(evaluation, key, "", new FormErrors());
        return pages.show(sheets.of(evaluation.row(), page.title()), page);
    }

    @PostMapping("/evaluations/{id}/fields/{field}/choice")
    @Requires(Permission.EVALUATE)
    View submitChoice(@PathVariable long id, @PathVariable String field, Form form, Reach reach) {
        FieldKey key = key(field);
        FormErrors errors = new FormErrors();
        String chosen = form.chosen("choice", "a text", errors);
        Evaluation evaluation = writable(id, reach);
        if (errors.any() || !evaluation.contested().contains(key)) {
            ChoicePage page = ChoicePage.of(evaluation, key, form.text("joined"), errors);
            return pages.invalid(sheets.of(evaluation.row(), page.title()), page);
        }
        String value = ChoicePage.chosen(evaluation, key, chosen, form.text("joined"));
        Outcome outcome =
                saving.choose(evaluation.row().id(), reach, new Typed(key, value, version(form.text("seen"))));
        return switch (outcome) {
            case Saved _
            when !writable(id, reach).contested().contains(key) ->
                pages.seeOther(
                        EvaluationLinks.field(evaluation.row().id(), key.section(), key.elementId()), "Text chosen");
            case Refused(var reason) -> again(id, reach, key, form, reason.text(), false);
            default -> again(id, reach, key, form, "The texts have changed since you saw them. Choose again", true);
        };
    }

    private View again(long id, Reach reach, FieldKey key, Form form, String words, boolean conflict) {
        Evaluation evaluation = writable(id, reach);
        FormErrors errors = new FormErrors().add("choice", words);
        ChoicePage page = ChoicePage.of(evaluation, key, form.text("joined"), errors);
        var sheet = sheets.of(evaluation.row(), page.title());
        return conflict ? pages.conflict(sheet, page) : pages.invalid(sheet, page);
    }

    private Evaluation writable(long id, Reach reach) {
        Evaluation evaluation = reading.open(new EvaluationId(id), reach, "choice");
        if (evaluation.sight() != Sight.WRITE) {
            throw new NotFound("Only the auditor writes in this evaluation, while it is open");
        }
        return evaluation;
    }

    private static FieldKey key(String field) {
        if (!FieldKey.isWellFormed(field)) {
            throw new NotFound("There is no such question");
        }
        return new FieldKey(field);
    }

    private static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
