package org.plumbline.inspection.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.inspection.NewRecommendations;
import org.plumbline.inspection.RecommendationSource;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Select;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/** The form with which recommendations of a source other than an inspection are entered. */
record NewRecommendationsPage(
        FormErrors errors,
        Select source,
        TextInput name,
        DateInput madeOn,
        TextArea texts,
        Checkboxes immediate,
        Button enter) {
    static final String TITLE = "Enter recommendations";
    static final String TEXTS = "texts";

    private static final String SOURCE = "source";
    private static final String NAME = "title";
    private static final String MADE_ON = "made-on";
    private static final String IMMEDIATE = "immediate";
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_ITEMS = 100;

    static NewRecommendationsPage of(Form form, FormErrors errors) {
        return new NewRecommendationsPage(
                errors,
                Select.of(SOURCE, "Who or what said so?", sources())
                        .chosen(form.text(SOURCE))
                        .error(errors),
                TextInput.of(NAME, "What is it called?")
                        .hint("As people will look for it: “Peer review of spring 2026”")
                        .value(form.text(NAME))
                        .error(errors),
                DateInput.of(MADE_ON, "When was it made or published?")
                        .hint("Leave this blank if nobody knows")
                        .typed(form)
                        .error(errors),
                TextArea.of(TEXTS, "What must improve?")
                        .hint("Word for word. Leave an empty line between two recommendations. A number before one is"
                                + " kept as its number. Never name a child")
                        .rows(12)
                        .value(form.text(TEXTS))
                        .error(errors),
                Checkboxes.of(IMMEDIATE, "Urgency", List.of(Choice.of("yes", "All of these are asked for at once")))
                        .chosen(form.all(IMMEDIATE))
                        .asSmall(),
                Button.primary("Enter"));
    }

    private static List<Choice> sources() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Choose"));
        Arrays.stream(RecommendationSource.values())
                .filter(source -> !source.isOfsted())
                .map(source -> Choice.of(source.code(), source.label()))
                .forEach(choices::add);
        return choices;
    }

    /** What was typed; empty after saying what is wrong with it. */
    static Optional<NewRecommendations> read(Form form, LocalDate today, FormErrors errors) {
        Optional<RecommendationSource> source = Arrays.stream(RecommendationSource.values())
                .filter(one -> !one.isOfsted() && one.code().equals(form.text(SOURCE)))
                .findFirst();
        errors.addIf(source.isEmpty(), SOURCE, "Select who or what said so");
        String name = form.required(NAME, "what it is called", errors);
        errors.addIf(name.length() > LONGEST_NAME, NAME, "Use %d characters or fewer here".formatted(LONGEST_NAME));
        LocalDate madeOn = form.dayIfAny(MADE_ON, "the day it was made", errors);
        errors.addIf(madeOn != null && madeOn.isAfter(today), MADE_ON, "The day it was made must not be in the future");
        form.required(TEXTS, "what must improve", errors);
        List<NewRecommendations.Item> items = PastedItems.of(form.text(TEXTS), form.has(IMMEDIATE));
        check(items, errors);
        return errors.any() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewRecommendations(source.get(), name, madeOn, items));
    }

    private static void check(List<NewRecommendations.Item> items, FormErrors errors) {
        errors.addIf(
                items.size() > MOST_ITEMS,
                TEXTS,
                "Enter at most " + MOST_ITEMS + " at a time; these are " + items.size());
        for (int i = 0; i < items.size(); i++) {
            String text = items.get(i).text();
            boolean again = items.subList(0, i).stream()
                    .anyMatch(before -> before.text().equals(text));
            errors.addIf(again, TEXTS, "Number " + (i + 1) + " of these says the same as one before it; leave it out");
            errors.addIf(
                    text.length() > LONGEST_TEXT,
                    TEXTS,
                    "Number %d of these has %s; use %s or fewer, with an empty line between two recommendations"
                            .formatted(
                                    i + 1,
                                    Numbers.of(text.length(), "character", "characters"),
                                    Numbers.whole(LONGEST_TEXT)));
        }
    }
}
