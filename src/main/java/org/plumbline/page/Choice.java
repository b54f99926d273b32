package org.plumbline.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One answer of {@link Radios}, {@link Checkboxes} or {@link Select}.
 *
 * @param reveals what is asked further when this is chosen (shown always where scripts do not run), or null
 */
public record Choice(
        String value,
        String label,
        @Nullable String hint,
        @Nullable Content reveals) {

    /** A choice with its label. */
    public static Choice of(String value, String label) {
        return new Choice(value, label, null, null);
    }

    public Choice hint(String words) {
        return new Choice(value, label, words, reveals);
    }

    /** Asks for a line of text when this is chosen. */
    public Choice reveals(TextInput input) {
        return new Choice(value, label, hint, output -> Templates.into("page/textInput.jte", input, output));
    }

    /** Asks for some lines of text when this is chosen. */
    public Choice reveals(TextArea area) {
        return new Choice(value, label, hint, output -> Templates.into("page/textArea.jte", area, output));
    }

    /** Asks for a day when this is chosen. */
    public Choice reveals(DateInput date) {
        return new Choice(value, label, hint, output -> Templates.into("page/dateInput.jte", date, output));
    }
}
