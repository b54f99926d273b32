package org.plumbline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice of many: {@code @template.page.select(page.team())}. The first choice may have an empty value. */
public record Select(Field field, List<Choice> choices, String chosen) {

    public Select {
        choices = List.copyOf(choices);
    }

    /** A select with nothing chosen. */
    public static Select of(String name, String label, List<Choice> choices) {
        return new Select(Field.of(name, label), choices, "");
    }

    public Select hint(String words) {
        return new Select(field.hint(words), choices, chosen);
    }

    public Select error(FormErrors errors) {
        return new Select(field.error(errors), choices, chosen);
    }

    public Select chosen(@Nullable String value) {
        return new Select(field, choices, value == null ? "" : value);
    }
}
