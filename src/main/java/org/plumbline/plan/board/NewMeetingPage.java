package org.plumbline.plan.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;

/** Calling a meeting, as a form. */
record NewMeetingPage(String title, FormErrors errors, String post, DateInput on, TextInput place, Button call) {
    static final String ON = "on";
    static final String PLACE = "place";

    private static final int LONGEST = 200;

    static String title(Board board) {
        return "Call a meeting of the " + board.name();
    }

    static NewMeetingPage of(Board board, Form form, FormErrors errors) {
        return new NewMeetingPage(
                title(board),
                errors,
                BoardLinks.newMeeting(board.id()),
                DateInput.of(ON, "On which day?")
                        .hint("For example, 27 3 2026. An earlier meeting can be entered too")
                        .typed(form)
                        .error(errors),
                TextInput.of(PLACE, "Where? (optional)").value(form.text(PLACE)).error(errors),
                Button.primary("Call the meeting"));
    }

    /** The day; null after saying what is wrong. */
    static @Nullable LocalDate read(Form form, FormErrors errors) {
        LocalDate on = form.day(ON, "the day of the meeting", errors);
        errors.addIf(form.text(PLACE).length() > LONGEST, PLACE, "Use 200 characters or fewer here");
        return errors.any() ? null : on;
    }
}
