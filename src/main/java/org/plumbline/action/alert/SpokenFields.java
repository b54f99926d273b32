package org.plumbline.action.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.DateInput;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextInput;

/** The fields that say whom somebody spoke to and when. */
record SpokenFields(TextInput whom, TextInput time, DateInput day) {
    private static final String WHOM = "whom";
    private static final String TIME = "spoken-at";
    private static final String DAY = "spoken-on";

    /** The fields with what was typed; the day is today unless somebody says otherwise. */
    static SpokenFields of(Form form, FormErrors errors, LocalDate today) {
        DateInput day = DateInput.of(DAY, "On what day?").error(errors);
        return new SpokenFields(
                TextInput.of(WHOM, "Whom did you speak to?")
                        .hint("Name and role")
                        .value(form.text(WHOM))
                        .error(errors),
                TextInput.of(TIME, "At what time?")
                        .hint("For example, 14:20")
                        .width(5)
                        .value(form.text(TIME))
                        .error(errors),
                form.has(DAY + "-day") ? day.typed(form) : day.value(today));
    }

    /** The conversation that was typed, or null after saying what is wrong. */
    static @Nullable SpokenTo typed(Form form, FormErrors errors) {
        String whom = form.required(WHOM, "whom you spoke to", errors);
        Instant at = moment(form, errors);
        return at == null || whom.isEmpty() ? null : new SpokenTo(whom, at);
    }

    private static @Nullable Instant moment(Form form, FormErrors errors) {
        String typed = form.text(TIME).replace('.', ':');
        boolean isTime = typed.matches("([01]?\\d|2[0-3]):[0-5]\\d");
        errors.addIf(!isTime, TIME, "Enter the time you spoke to them, such as 14:20");
        LocalDate day = form.day(DAY, "the day you spoke to them", errors);
        if (!isTime || day == null) {
            return null;
        }
        LocalTime time = LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        return day.atTime(time).atZone(Dates.LONDON).toInstant();
    }
}
