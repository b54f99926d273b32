package org.plumbline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several lines of text, with a count of what is left when it has a limit: {@code @template.page.textArea(page.note())}.
 *
 * @param limit the most characters, or 0 for no limit
 */
public record TextArea(
        Field field,
        String value,
        int rows,
        int limit,
        @Nullable Questions questions) {

    /**
     * Questions about what is in the field, which never keep it from being sent.
     *
     * @param href where they are asked anew whenever the writer leaves the field changed
     * @param asked about what is in it now
     */
    public record Questions(String href, List<String> asked) {

        public Questions {
            asked = List.copyOf(asked);
        }
    }

    /** An empty field of five rows without a limit. */
    public static TextArea of(String name, String label) {
        return new TextArea(Field.of(name, label), "", 5, 0, null);
    }

    public TextArea hint(String words) {
        return new TextArea(field.hint(words), value, rows, limit, questions);
    }

    public TextArea error(FormErrors errors) {
        return new TextArea(field.error(errors), value, rows, limit, questions);
    }

    public TextArea asHeading() {
        return new TextArea(field.asHeading(), value, rows, limit, questions);
    }

    public TextArea value(@Nullable String typed) {
        return new TextArea(field, typed == null ? "" : typed, rows, limit, questions);
    }

    public TextArea rows(int lines) {
        return new TextArea(field, value, lines, limit, questions);
    }

    public TextArea limit(int characters) {
        return new TextArea(field, value, rows, characters, questions);
    }

    /** The same field, with questions about what is in it. */
    public TextArea questioned(String href, List<String> asked) {
        return new TextArea(field, value, rows, limit, new Questions(href, asked));
    }

    String questionsId() {
        return field.id() + "-questions";
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
