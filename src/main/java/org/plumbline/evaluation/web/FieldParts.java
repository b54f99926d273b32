package org.plumbline.evaluation.web;

import static org.plumbline.evaluation.web.FieldPartial.Base.PREFIX;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.recording.Entry;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.recording.Prefill;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.FieldKind;
import org.plumbline.evaluation.tool.Grade;
import org.plumbline.evaluation.tool.Option;
import org.plumbline.evaluation.tool.ToolField;
import org.plumbline.evaluation.web.FieldPartial.Base;
import org.plumbline.evaluation.web.FieldPartial.Contested;
import org.plumbline.evaluation.web.FieldPartial.Doubts;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/** Makes the fields of a page: with what stands in them, or with what was typed and could not be saved. */
final class FieldParts {
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    private final Evaluation evaluation;
    private final Map<FieldKey, String> typed;
    private final FormErrors errors;

    FieldParts(Evaluation evaluation, Map<FieldKey, String> typed, FormErrors errors) {
        this.evaluation = evaluation;
        this.typed = typed;
        this.errors = errors;
    }

    /** A field with its own label and no hint. */
    FieldPartial of(FieldKey key) {
        return of(key, null);
    }

    /** A field with a hint. */
    FieldPartial of(FieldKey key, @Nullable String hint) {
        ToolField field = evaluation.tool().findField(key).orElseThrow();
        return switch (field.kind()) {
            case ANSWER -> radios(key, field.label(), hint, answers(key));
            case CHOICE -> radios(key, field.label(), hint, options(key, field.options()));
            case GRADE -> grade(key, field.label(), List.of());
            case NARRATIVE -> area(key, field.label(), hint);
            case DATE, NUMBER, TEXT -> input(key, field.kind(), field.label(), hint);
        };
    }

    /** A day by itself, with an example of how to type it. */
    FieldPartial day(FieldKey key, @Nullable String hint) {
        String example = "For example, 27/3/2026";
        return of(key, hint == null ? example : hint + " " + example);
    }

    /** A field of a grade, each with what it looks like here. */
    FieldPartial grade(FieldKey key, String legend, List<Choice> choices) {
        Radios radios =
                Radios.of(key.value(), legend, choices).chosen(shown(key)).error(errors);
        return new FieldPartial(radios, null, null, bases(key), notes(key), doubts(key), contested(key));
    }

    private FieldPartial radios(FieldKey key, String legend, @Nullable String hint, List<Choice> choices) {
        Radios radios = Radios.of(key.value(), legend, choices)
                .chosen(shown(key))
                .asSmall()
                .asInline()
                .error(errors);
        Radios hinted = hint == null ? radios : radios.hint(hint);
        List<Base> bases = new ArrayList<>(bases(key));
        if (needingReason(key).size() == 1) {
            bases.addAll(bases(key.reason()));
        }
        return new FieldPartial(hinted, null, null, bases, notes(key), doubts(key), contested(key));
    }

    private FieldPartial area(FieldKey key, String label, @Nullable String hint) {
        TextArea area =
                TextArea.of(key.value(), label).rows(6).value(shown(key)).error(errors);
        return new FieldPartial(
                null, hint == null ? area : area.hint(hint), null, bases(key), notes(key), doubts(key), contested(key));
    }

    private FieldPartial input(FieldKey key, FieldKind kind, String label, @Nullable String hint) {
        TextInput input = TextInput.of(key.value(), label).value(shown(key)).error(errors);
        TextInput sized = kind == FieldKind.TEXT ? input : input.width(10);
        TextInput hinted = hint == null ? sized : sized.hint(hint);
        return new FieldPartial(null, null, hinted, bases(key), notes(key), doubts(key), contested(key));
    }

    private List<Choice> answers(FieldKey key) {
        return Arrays.stream(Answer.values())
                .map(answer -> withReason(Choice.of(answer.code(), answer.words()), key))
                .toList();
    }

    private List<Choice> options(FieldKey key, List<Option> options) {
        return options.stream()
                .map(option -> withReason(Choice.of(option.code(), option.label()), key))
                .toList();
    }

    /** The reason stands under the one choice that needs it. Where several do, it is a field of its own below them. */
    private Choice withReason(Choice choice, FieldKey key) {
        if (!needingReason(key).equals(List.of(choice.value()))) {
            return choice;
        }
        FieldKey reason = key.reason();
        return choice.reveals(
                TextInput.of(reason.value(), "Why").value(shown(reason)).error(errors));
    }

    private List<String> needingReason(FieldKey key) {
        ToolField field = evaluation.tool().findField(key).orElseThrow();
        return field.kind() == FieldKind.ANSWER
                ? List.of(Answer.NOT_APPLICABLE.code())
                : field.options().stream()
                        .filter(Option::needsReason)
                        .map(Option::code)
                        .toList();
    }

    /** The field for the reason of a choice, where it is one of its own. */
    Optional<FieldPartial> reasonApart(FieldKey key) {
        return needingReason(key).size() > 1 ? Optional.of(of(key.reason(), "If you answered no")) : Optional.empty();
    }

    /** What is to stand in a field: what was typed and refused, else the newest text, else what was filled in. */
    private String shown(FieldKey key) {
        String value = typed.getOrDefault(key, evaluation.effective().text(key).orElse(""));
        boolean isDate = evaluation.tool().findField(key).orElseThrow().kind() == FieldKind.DATE;
        return isDate && value.matches("\\d{4}-\\d{2}-\\d{2}") ? AS_TYPED.format(LocalDate.parse(value)) : value;
    }

    private List<Base> bases(FieldKey key) {
        return List.of(new Base(PREFIX + key.value(), evaluation.versionOf(key)));
    }

    private Doubts doubts(FieldKey key) {
        FieldKind kind = evaluation.tool().findField(key).orElseThrow().kind();
        boolean isText = kind == FieldKind.NARRATIVE || kind == FieldKind.TEXT;
        return Doubts.about(isText ? shown(key) : "", key.elementId());
    }

    private List<String> notes(FieldKey key) {
        return evaluation
                .prefill(key)
                .map(prefill -> note(key, prefill))
                .map(List::of)
                .orElse(List.of());
    }

    private String note(FieldKey key, Prefill prefill) {
        return evaluation
                .entry(key)
                .map(own -> own.value().equals(prefill.value())
                        ? "The data say the same. " + prefill.source()
                        : "The data say: %s. %s".formatted(words(key, prefill.value()), prefill.source()))
                .orElseGet(
                        () -> "Filled in for you. " + prefill.source() + " Change it if the record shows otherwise.");
    }

    private String words(FieldKey key, String value) {
        return switch (evaluation.tool().findField(key).orElseThrow().kind()) {
            case ANSWER -> Answer.find(value).map(Answer::words).orElse(value);
            case GRADE -> evaluation.tool().findGrade(value).map(Grade::word).orElse(value);
            default -> value;
        };
    }

    private @Nullable Contested contested(FieldKey key) {
        List<Entry> beside = evaluation.beside(key);
        if (beside.isEmpty()) {
            return null;
        }
        Entry other = beside.getLast();
        return new Contested(
                "Two texts stand in this field. Nothing is lost: choose one, or join them.",
                "Written by %s on %s".formatted(other.byName(), Dates.moment(other.at())),
                other.value().isEmpty() ? "(emptied)" : words(key, other.value()),
                EvaluationLinks.choice(evaluation.row().id(), key.value()));
    }
}
