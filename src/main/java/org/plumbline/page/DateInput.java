package org.plumbline.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as three fields, named {@code <name>-day}, {@code <name>-month} and {@code <name>-year}: {@code
 * @template.page.dateInput(page.due())}. {@link Form#day} reads them back; errors stand under the name itself.
 */
public record DateInput(Field field, String day, String month, String year) {

    /** An empty date. */
    public static DateInput of(String name, String legend) {
        return new DateInput(Field.of(name, legend), "", "", "");
    }

    public DateInput hint(String words) {
        return new DateInput(field.hint(words), day, month, year);
    }

    public DateInput error(FormErrors errors) {
        return new DateInput(field.error(errors), day, month, year);
    }

    public DateInput asHeading() {
        return new DateInput(field.asHeading(), day, month, year);
    }

    /** With a known day, or empty. */
    public DateInput value(@Nullable LocalDate known) {
        return known == null
                ? new DateInput(field, "", "", "")
                : new DateInput(
                        field,
                        String.valueOf(known.getDayOfMonth()),
                        String.valueOf(known.getMonthValue()),
                        String.valueOf(known.getYear()));
    }

    /** With what was typed, right or wrong. */
    public DateInput typed(Form form) {
        var name = field.name();
        return new DateInput(field, form.text(name + "-day"), form.text(name + "-month"), form.text(name + "-year"));
    }

    String cssClass(int width) {
        return "govuk-input govuk-date-input__input govuk-input--width-" + width
                + (field.error() == null ? "" : " govuk-input--error");
    }
}
