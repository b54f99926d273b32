package org.plumbline.plan.board;

import java.util.List;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Select;
import org.plumbline.page.TextArea;

/** Recording a decision of a meeting, as a form. */
record DecisionPage(
        String title,
        String meeting,
        FormErrors errors,
        String post,
        TextArea words,
        Select action,
        Select item,
        Button record) {
    static final String TITLE = "Record a decision";
    static final String WORDS = "words";

    static DecisionPage of(Meeting meeting, List<AgendaItem> agenda, Select action, Form form, FormErrors errors) {
        return new DecisionPage(
                TITLE,
                meeting.boardName() + ", " + Dates.day(meeting.on()),
                errors,
                BoardLinks.newDecision(meeting.id()),
                TextArea.of(WORDS, "What was decided?")
                        .hint("Name no child. A decision once recorded stays; a correction is a further one.")
                        .limit(RecordingDecisions.LONGEST)
                        .value(form.text(WORDS))
                        .error(errors),
                action,
                ItemChoices.question(agenda, "On which item of the agenda?", form, errors),
                Button.primary("Record the decision"));
    }
}
