package org.plumbline.inspection.recommendation;

import java.time.LocalDate;
import java.util.Arrays;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.RecommendationState;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Radios;
import org.plumbline.page.TextArea;

/** The form that says how a recommendation stands. */
record StatePage(FormErrors errors, String text, String post, Radios state, DateInput on, TextArea words, Button save) {
    static final String TITLE = "How does it stand?";
    static final String STATE = "state";
    static final String ON = "said-on";
    static final String WORDS = "words";

    static StatePage blank(ListedRecommendation listed, LocalDate today) {
        StatePage page = typed(listed, Form.blank(), new FormErrors());
        return new StatePage(
                page.errors, page.text, page.post, page.state, page.on.value(today), page.words, page.save);
    }

    static StatePage typed(ListedRecommendation listed, Form form, FormErrors errors) {
        return new StatePage(
                errors,
                listed.recommendation().text(),
                InspectionLinks.recommendation(listed.recommendation().id()) + "/state",
                Radios.of(
                                STATE,
                                "Which of these was said of it?",
                                Arrays.stream(RecommendationState.values())
                                        .map(StatePage::choice)
                                        .toList())
                        .chosen(form.text(STATE))
                        .error(errors),
                DateInput.of(ON, "When was it said?")
                        .hint("The day of the meeting or report, which may be long ago")
                        .typed(form)
                        .error(errors),
                TextArea.of(WORDS, "What was said, and where?")
                        .hint("“Improvement Board of 3 May 2026: all team managers trained; sampled in June”")
                        .rows(3)
                        .value(form.text(WORDS))
                        .error(errors),
                Button.primary("Save"));
    }

    private static Choice choice(RecommendationState state) {
        Choice choice = Choice.of(state.code(), state.label());
        return switch (state) {
            case OPEN -> choice.hint("Nothing is being done yet, or what was done did not hold");
            case IN_HAND -> choice.hint("Somebody is doing something about it");
            case SAID_COMPLETE -> choice.hint("Kept as what was said on that day, should it come back");
            case NOT_TAKEN_UP -> choice.hint("The service decided not to act on it; say why");
        };
    }
}
