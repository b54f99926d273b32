package org.plumbline.page;

import org.jspecify.annotations.Nullable;

/**
 * Several lines of text, with a count of what is left when it has a limit: {@code @template.page.textArea(page.note())}.
 *
 * @param limit the most characters, or 0 for no limit
 */
public record TextArea(Field field, String value, int rows, int limit) {

    /** An empty field of five rows without a limit. */
    public static TextArea of(String name, String label) {
        return new TextArea(Field.of(name, label), "", 5, 0);
    }

    public TextArea hint(String words) {
        return new TextArea(field.hint(words), value, rows, limit);
    }

    public TextArea error(FormErrors errors) {
        return new TextArea(field.error(errors), value, rows, limit);
    }

    public TextArea asHeading() {
        return new TextArea(field.asHeading(), value, rows, limit);
    }

    public TextArea value(@Nullable String typed) {
        return new TextArea(field, typed == null ? "" : typed, rows, limit);
    }

    public TextArea rows(int lines) {
        return new TextArea(field, value, lines, limit);
    }

    public TextArea limit(int characters) {
        return new TextArea(field, value, rows, characters);
    }

    String cssClass() {
        return "govuk-textarea" + (field.error() == null ? "" : " govuk-textarea--error")
                + (limit == 0 ? "" : " govuk-js-character-count");
    }

    @Nullable
    String describedBy() {
        var own = field.describedBy();
        if (limit == 0) {
            return own;
        }
        return own == null ? field.id() + "-info" : own + " " + field.id() + "-info";
    }
}
