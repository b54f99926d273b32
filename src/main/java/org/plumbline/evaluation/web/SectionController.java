package org.plumbline.evaluation.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.plumbline.evaluation.recording.Sight;
import org.plumbline.evaluation.recording.Typed;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Overall;
import org.plumbline.evaluation.tool.ToolField;
import org.plumbline.evaluation.tool.ToolSection;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One section of an evaluation: shown to be written in, and saved whole by its button. */
@Controller
class SectionController {
    private final ReadingEvaluation reading;
    private final SavingField saving;
    private final Clock clock;
    private final Sheets sheets;
    private final Pages pages;

    SectionController(ReadingEvaluation reading, SavingField saving, Clock clock, Sheets sheets, Pages pages) {
        this.reading = reading;
        this.saving = saving;
        this.clock = clock;
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping("/evaluations/{id}/sections/{section}")
    @Requires(Permission.SEE_EVALUATIONS)
    View showSection(@PathVariable long id, @PathVariable String section, Reach reach) {
        Evaluation evaluation = reading.open(new EvaluationId(id), reach, section);
        ToolSection shown = section(evaluation, section);
        if (evaluation.sight() != Sight.WRITE) {
            return pages.seeOther(EvaluationLinks.of(evaluation.row().id()) + "#" + section);
        }
        SectionParts parts = SectionParts.of(evaluation, shown, Map.of(), new FormErrors(), clock.instant());
        return pages.show(sheets.of(evaluation.row(), shown.title()), parts.page());
    }

    @PostMapping("/evaluations/{id}/sections/{section}")
    @Requires(Permission.EVALUATE)
    View submitSection(@PathVariable long id, @PathVariable String section, Form form, Reach reach) {
        EvaluationId evaluationId = new EvaluationId(id);
        Evaluation before = reading.open(evaluationId, reach, section);
        ToolSection saved = section(before, section);
        List<Typed> typed = typed(before, saved, form);
        Map<FieldKey, Outcome> outcomes = saving.saveAll(evaluationId, reach, typed);
        if (outcomes.values().stream().allMatch(SavingField.Saved.class::isInstance)) {
            return pages.seeOther(next(before, saved, form), "Saved: " + saved.title());
        }
        return showAgain(reading.open(evaluationId, reach, section), saved, typed, outcomes);
    }

    @GetMapping("/evaluations/{id}/sections/{section}/ceiling")
    @Requires(Permission.EVALUATE)
    View hxCeiling(@PathVariable long id, @PathVariable String section, Reach reach) {
        Evaluation evaluation = reading.open(new EvaluationId(id), reach, section);
        FieldParts fields = new FieldParts(evaluation, Map.of(), new FormErrors());
        if (section.equals(Overall.SECTION)) {
            return pages.partial(CeilingPartial.of(evaluation, section, Overall.GRADE, Overall.DEPARTURE, fields));
        }
        Domain domain = evaluation.tool().findDomain(section).orElseThrow(SectionController::noSuchSection);
        return pages.partial(CeilingPartial.of(evaluation, section, domain.grade(), domain.departure(), fields));
    }

    private View showAgain(
            Evaluation evaluation, ToolSection section, List<Typed> typed, Map<FieldKey, Outcome> outcomes) {
        FormErrors errors = new FormErrors();
        Map<FieldKey, String> refused = new LinkedHashMap<>();
        boolean conflict = false;
        for (Typed one : typed) {
            switch (outcomes.get(one.field())) {
                case Refused(var reason) -> {
                    errors.add(one.field().value(), reason.text());
                    refused.put(one.field(), one.value());
                }
                case Conflict _ -> {
                    errors.add(one.field().value(), "Two texts stand in this field: choose one");
                    conflict = true;
                }
                case null, default -> {}
            }
        }
        SectionParts parts = SectionParts.of(evaluation, section, refused, errors, clock.instant());
        var sheet = sheets.of(evaluation.row(), section.title());
        return conflict ? pages.conflict(sheet, parts.page()) : pages.invalid(sheet, parts.page());
    }

    /** The fields the form carries, without those that were filled in and left as they were. */
    private static List<Typed> typed(Evaluation evaluation, ToolSection section, Form form) {
        List<Typed> typed = new ArrayList<>();
        for (ToolField field : evaluation.tool().fieldsOf(section.code())) {
            FieldKey key = field.key();
            String absent = "\u0000";
            String value = form.text(key.value(), absent);
            int base = base(form, key);
            boolean leftAsFilledIn = base == 0
                    && evaluation
                            .prefill(key)
                            .filter(it -> it.value().equals(value))
                            .isPresent();
            if (!value.equals(absent) && !leftAsFilledIn) {
                typed.add(new Typed(key, value, base));
            }
        }
        return typed;
    }

    private static int base(Form form, FieldKey key) {
        String base = form.text(FieldPartial.Base.PREFIX + key.value());
        return base.matches("\\d{1,9}") ? Integer.parseInt(base) : 0;
    }

    private static String next(Evaluation evaluation, ToolSection section, Form form) {
        String code = form.text("then").equals("next")
                ? SectionParts.next(evaluation, section).map(ToolSection::code).orElse(section.code())
                : section.code();
        return EvaluationLinks.section(evaluation.row().id(), code);
    }

    private static ToolSection section(Evaluation evaluation, String code) {
        if (!evaluation.sight().mayRead()) {
            throw noSuchSection();
        }
        return evaluation.tool().findSection(code).orElseThrow(SectionController::noSuchSection);
    }

    private static NotFound noSuchSection() {
        return new NotFound("This evaluation has no such section that you may see");
    }
}
