package org.plumbline.plan.board;

import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;

/**
 * A step on a meeting, as a form.
 *
 * @param on the new day; only where the meeting is moved
 */
record MeetingStepPage(
        String title,
        String meeting,
        FormErrors errors,
        String post,
        int version,
        @Nullable DateInput on,
        TextArea words,
        Button take) {
    static final String ON = "on";
    static final String WORDS = "words";

    /** The step, as typed so far; the version stays the one that the person decided on. */
    static MeetingStepPage of(Meeting meeting, MeetingStep step, Form form, FormErrors errors) {
        return new MeetingStepPage(
                step.title(),
                meeting.boardName() + ", " + Dates.day(meeting.on()),
                errors,
                BoardLinks.step(meeting.id(), step),
                form.version("version", meeting.version()),
                step == MeetingStep.MOVE
                        ? DateInput.of(ON, "To which day?").typed(form).error(errors)
                        : null,
                TextArea.of(WORDS, step.needsReason() ? "Why?" : "Who was there? (optional)")
                        .rows(3)
                        .value(form.text(WORDS))
                        .error(errors),
                step == MeetingStep.CANCEL ? Button.warning("Cancel the meeting") : Button.primary(step.title()));
    }

    /** The same on the meeting as it stands now, for somebody who is told that it changed. */
    MeetingStepPage onNow(Meeting meeting) {
        return new MeetingStepPage(title, this.meeting, errors, post, meeting.version(), on, words, take);
    }
}
