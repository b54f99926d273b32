package org.plumbline.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;

/** Choices made from the values of an enum, and their reading. */
final class ChoicesOf {
    private ChoicesOf() {}

    static <E extends Enum<E>> List<Choice> all(E[] values, Function<E, String> code, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> Choice.of(code.apply(value), label.apply(value)))
                .toList();
    }

    /** The value chosen, or null after saying that one must be. */
    static <E extends Enum<E>> @Nullable E chosen(
            String field, String what, E[] values, Function<E, String> code, Form form, FormErrors errors) {
        String typed = form.text(field);
        for (E value : values) {
            if (code.apply(value).equals(typed)) {
                return value;
            }
        }
        errors.add(field, "Select " + what);
        return null;
    }
}
