package org.plumbline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a few: {@code @template.page.radios(page.answer())}.
 *
 * @param chosen the value chosen, or an empty text for none
 * @param inline beside each other instead of below each other
 * @param small the smaller kind, for dense forms
 */
public record Radios(Field field, List<Choice> choices, String chosen, boolean inline, boolean small) {

    public Radios {
        choices = List.copyOf(choices);
    }

    /** Radios with nothing chosen. */
    public static Radios of(String name, String legend, List<Choice> choices) {
        return new Radios(Field.of(name, legend), choices, "", false, false);
    }

    public Radios hint(String words) {
        return new Radios(field.hint(words), choices, chosen, inline, small);
    }

    public Radios error(FormErrors errors) {
        return new Radios(field.error(errors), choices, chosen, inline, small);
    }

    public Radios asHeading() {
        return new Radios(field.asHeading(), choices, chosen, inline, small);
    }

    public Radios chosen(@Nullable String value) {
        return new Radios(field, choices, value == null ? "" : value, inline, small);
    }

    public Radios asInline() {
        return new Radios(field, choices, chosen, true, small);
    }

    public Radios asSmall() {
        return new Radios(field, choices, chosen, inline, true);
    }

    String cssClass() {
        return "govuk-radios" + (inline ? " govuk-radios--inline" : "") + (small ? " govuk-radios--small" : "");
    }

    /** The first has the field's own id, so that the error summary leads to it. */
    String idOf(int index) {
        return index == 0 ? field.id() : field.id() + "-" + (index + 1);
    }
}
