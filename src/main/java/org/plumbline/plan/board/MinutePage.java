package org.plumbline.plan.board;

import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;

/**
 * What was said on an item, as a form.
 *
 * @param theirs what somebody else minuted meanwhile, or null
 * @param seen the version of the minute the form was opened on; 0 for none
 */
record MinutePage(
        String title,
        String meeting,
        FormErrors errors,
        @Nullable String theirs,
        String post,
        int seen,
        TextArea words,
        Button save) {
    static final String WORDS = "words";

    private static final int LONGEST = 10_000;

    static String title(AgendaItem item) {
        return "Minute of item " + item.position() + ": " + item.title();
    }

    static MinutePage of(Meeting meeting, AgendaItem item) {
        AgendaItem.Minute minute = item.minute();
        return page(meeting, item, item.minuteVersion(), minute == null ? "" : minute.words(), null, new FormErrors());
    }

    static MinutePage typed(Meeting meeting, AgendaItem item, Form form, FormErrors errors) {
        int seen = form.version("seen", item.minuteVersion());
        return page(meeting, item, seen, form.text(WORDS), null, errors);
    }

    static MinutePage conflict(Meeting meeting, AgendaItem theirs, Form form, FormErrors errors) {
        AgendaItem.Minute minute = theirs.minute();
        return page(
                meeting,
                theirs,
                theirs.minuteVersion(),
                form.text(WORDS),
                minute == null ? null : minute.by() + " wrote: " + minute.words(),
                errors);
    }

    /** The minute; empty after saying what is wrong with it. */
    static String read(Form form, FormErrors errors) {
        String words = form.required(WORDS, "what was said", errors);
        errors.addIf(words.length() > LONGEST, WORDS, "Use 10,000 characters or fewer here");
        return words;
    }

    private static MinutePage page(
            Meeting meeting, AgendaItem item, int seen, String words, @Nullable String theirs, FormErrors errors) {
        return new MinutePage(
                title(item),
                meeting.boardName() + ", " + Dates.day(meeting.on()),
                errors,
                theirs,
                BoardLinks.minute(meeting.id(), item.id()),
                seen,
                TextArea.of(WORDS, "What was said, and what came of it?")
                        .hint("Name no child. What stood here before is kept.")
                        .rows(12)
                        .value(words)
                        .error(errors),
                Button.primary("Save the minute"));
    }
}
