package org.plumbline.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.access.NotFound;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.recording.Entry;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.FieldKind;
import org.plumbline.evaluation.tool.Grade;
import org.plumbline.evaluation.tool.ToolField;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.Dates;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.TextArea;

/**
 * Two texts, or more, that stand in one field: a person takes one, or joins them into a new one.
 *
 * @param seen the newest version on the page, so that a text nobody has seen is never chosen away
 */
record ChoicePage(
        String title,
        String about,
        FormErrors errors,
        String action,
        int seen,
        List<Text> texts,
        Radios choice,
        Button save,
        String back) {
    private static final String JOINED = "joined";

    /** One of the texts. */
    record Text(String heading, String value) {}

    static ChoicePage of(Evaluation evaluation, FieldKey key, String joined, FormErrors errors) {
        ToolField field = field(evaluation, key);
        List<Entry> standing = standing(evaluation, key);
        String title = "Choose a text: " + field.label();
        return new ChoicePage(
                title,
                Head.about(evaluation.row()),
                errors,
                EvaluationLinks.choice(evaluation.row().id(), key.value()),
                standing.stream().mapToInt(Entry::version).max().orElse(0),
                standing.stream()
                        .map(entry -> new Text(heading(entry), words(evaluation, field, entry.value())))
                        .toList(),
                Radios.of("choice", "Which text shall stand?", choices(field, standing, joined))
                        .error(errors),
                Button.primary("Use this text"),
                EvaluationLinks.section(evaluation.row().id(), key.section()));
    }

    /** The text that a posted choice means. */
    static String chosen(Evaluation evaluation, FieldKey key, String choice, String joined) {
        if (choice.equals(JOINED)) {
            return joined;
        }
        return standing(evaluation, key).stream()
                .filter(entry -> String.valueOf(entry.version()).equals(choice))
                .map(Entry::value)
                .findFirst()
                .orElseThrow(() -> new NotFound("That text does not stand in this field any more"));
    }

    private static List<Entry> standing(Evaluation evaluation, FieldKey key) {
        List<Entry> standing = new ArrayList<>(evaluation.entry(key).stream().toList());
        standing.addAll(evaluation.beside(key));
        return standing;
    }

    private static List<Choice> choices(ToolField field, List<Entry> standing, String joined) {
        List<Choice> choices = new ArrayList<>();
        standing.forEach(entry -> choices.add(Choice.of(String.valueOf(entry.version()), heading(entry))));
        if (field.kind() == FieldKind.NARRATIVE || field.kind() == FieldKind.TEXT) {
            String both = joined.isEmpty()
                    ? String.join("\n\n", standing.stream().map(Entry::value).toList())
                    : joined;
            choices.add(Choice.of(JOINED, "A text that joins them")
                    .reveals(TextArea.of("joined", "Joined text").rows(10).value(both)));
        }
        return choices;
    }

    private static String heading(Entry entry) {
        return "By %s on %s".formatted(entry.byName(), Dates.moment(entry.at()))
                + (entry.standsBeside() ? "" : " (stands in the field now)");
    }

    private static String words(Evaluation evaluation, ToolField field, String value) {
        if (value.isEmpty()) {
            return "(empty)";
        }
        return switch (field.kind()) {
            case ANSWER -> Answer.find(value).map(Answer::words).orElse(value);
            case GRADE -> evaluation.tool().findGrade(value).map(Grade::word).orElse(value);
            default -> value;
        };
    }

    private static ToolField field(Evaluation evaluation, FieldKey key) {
        return evaluation.tool().findField(key).orElseThrow(() -> new NotFound("There is no such question"));
    }
}
