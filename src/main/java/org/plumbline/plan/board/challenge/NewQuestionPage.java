package org.plumbline.plan.board.challenge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Select;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.board.Board;
import org.plumbline.plan.board.Meeting;

/** Asking a question for a board, as a form. */
record NewQuestionPage(
        String title,
        FormErrors errors,
        String post,
        TextArea words,
        Select action,
        Select meeting,
        TextInput askedBy,
        DateInput askedOn,
        Button ask) {
    private static final String WORDS = "words";
    private static final String MEETING = "meeting";
    private static final String ASKED_BY = "asked-by";
    private static final String ASKED_ON = "asked-on";
    private static final int LONGEST = 600;
    private static final int LONGEST_NAME = 100;

    static String title(Board board) {
        return "Ask a question for the " + board.name();
    }

    /**
     * The form.
     *
     * @param by whose name and which day to suggest; null to show what was typed
     */
    static NewQuestionPage of(
            Board board, List<Meeting> meetings, Select action, @Nullable Asking by, Form form, FormErrors errors) {
        DateInput on = DateInput.of(ASKED_ON, "When was it asked?").error(errors);
        return new NewQuestionPage(
                title(board),
                errors,
                ChallengeLinks.newQuestion(board.id()),
                TextArea.of(WORDS, "What is asked?")
                        .hint("Name no child. One question at a time gets a better answer.")
                        .limit(LONGEST)
                        .value(form.text(WORDS))
                        .error(errors),
                action,
                Select.of(MEETING, "In which meeting?", meetings(meetings))
                        .chosen(form.text(MEETING))
                        .error(errors),
                TextInput.of(ASKED_BY, "Who asked?")
                        .value(by == null ? form.text(ASKED_BY) : by.name())
                        .error(errors),
                by == null ? on.typed(form) : on.value(by.on()),
                Button.primary("Ask it"));
    }

    /** Whose name and which day to suggest. */
    record Asking(String name, LocalDate on) {}

    /** The question; empty after saying what is wrong with it. */
    static Optional<Questions.NewQuestion> read(
            Board board,
            List<Meeting> meetings,
            @Nullable PlanActionId action,
            LocalDate today,
            Form form,
            FormErrors errors) {
        String words = form.required(WORDS, "what is asked", errors);
        errors.addIf(words.length() > LONGEST, WORDS, "Use 600 characters or fewer here");
        Optional<Meeting> meeting = meetings.stream()
                .filter(one -> Long.toString(one.id().value()).equals(form.text(MEETING)))
                .findFirst();
        errors.addIf(meeting.isEmpty() && form.has(MEETING), MEETING, "Select a meeting of this board");
        String askedBy = form.required(ASKED_BY, "the name of who asked", errors);
        errors.addIf(askedBy.length() > LONGEST_NAME, ASKED_BY, "The name must be 100 characters or fewer");
        LocalDate on = form.day(ASKED_ON, "the day on which it was asked", errors);
        errors.addIf(on != null && on.isAfter(today), ASKED_ON, "The day must not be in the future");
        return errors.any() || on == null
                ? Optional.empty()
                : Optional.of(new Questions.NewQuestion(
                        board.id(), meeting.map(Meeting::id).orElse(null), action, words, askedBy, on));
    }

    private static List<Choice> meetings(List<Meeting> meetings) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Between meetings"));
        meetings.forEach(
                meeting -> choices.add(Choice.of(Long.toString(meeting.id().value()), Dates.day(meeting.on()))));
        return choices;
    }
}
