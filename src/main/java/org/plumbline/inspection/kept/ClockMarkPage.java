package org.plumbline.inspection.kept;

import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.inspection.InspectionLinks;
import org.plumbline.inspection.clock.ClockCount;
import org.plumbline.inspection.clock.ClockWords;
import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;

/** The form that records that what a clock asks for was done. */
record ClockMarkPage(
        FormErrors errors, String title, String because, String post, DateInput on, TextArea words, Button save) {
    static final String ON = "done-on";
    static final String WORDS = "words";

    static ClockMarkPage of(
            KeptInspection inspection, ClockCount count, WorkingCalendar calendar, Form form, FormErrors errors) {
        return new ClockMarkPage(
                errors,
                count.clock().title(),
                ClockWords.because(count, calendar),
                InspectionLinks.inspection(inspection.id()) + "/clocks/"
                        + count.clock().code(),
                DateInput.of(ON, "On which day was it done?").typed(form).error(errors),
                TextArea.of(WORDS, "How can somebody see that?")
                        .hint("“Sent by the director to Ofsted and the Department, receipt in the plan's folder”")
                        .rows(3)
                        .value(form.text(WORDS))
                        .error(errors),
                Button.primary("Record that it is done"));
    }
}
