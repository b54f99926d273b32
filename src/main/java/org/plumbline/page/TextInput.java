package org.plumbline.page;

import org.jspecify.annotations.Nullable;

/**
 * A line of text: {@code @template.page.textInput(page.name())}.
 *
 * @param type the HTML type: text, password, email, search
 * @param autocomplete the HTML autocomplete token, or null
 * @param width in characters (2, 3, 4, 5, 10, 20), or 0 for the whole width
 * @param suffix words after the field such as "working days", or null
 */
public record TextInput(
        Field field,
        String value,
        String type,
        @Nullable String autocomplete,
        int width,
        @Nullable String suffix) {

    /** A text field without a value. */
    public static TextInput of(String name, String label) {
        return new TextInput(Field.of(name, label), "", "text", null, 0, null);
    }

    public TextInput hint(String words) {
        return new TextInput(field.hint(words), value, type, autocomplete, width, suffix);
    }

    public TextInput error(FormErrors errors) {
        return new TextInput(field.error(errors), value, type, autocomplete, width, suffix);
    }

    public TextInput asHeading() {
        return new TextInput(field.asHeading(), value, type, autocomplete, width, suffix);
    }

    public TextInput value(@Nullable String typed) {
        return new TextInput(field, typed == null ? "" : typed, type, autocomplete, width, suffix);
    }

    public TextInput type(String htmlType) {
        return new TextInput(field, value, htmlType, autocomplete, width, suffix);
    }

    public TextInput autocomplete(String token) {
        return new TextInput(field, value, type, token, width, suffix);
    }

    public TextInput width(int characters) {
        return new TextInput(field, value, type, autocomplete, characters, suffix);
    }

    public TextInput suffix(String words) {
        return new TextInput(field, value, type, autocomplete, width, words);
    }

    String cssClass() {
        return "govuk-input" + (field.error() == null ? "" : " govuk-input--error")
                + (width == 0 ? "" : " govuk-input--width-" + width);
    }

    /** A short number brings up the number keys of a telephone. */
    @Nullable
    String inputMode() {
        return width > 0 && width <= 5 && type.equals("text") ? "numeric" : null;
    }
}
