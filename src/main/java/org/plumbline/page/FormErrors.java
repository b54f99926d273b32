package org.plumbline.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a form, in the order of its fields, for the error summary and for each field. */
public final class FormErrors {

    /**
     * One thing that is wrong.
     *
     * @param field the field's name, as in its component
     * @param message what to do about it ("Enter the date the review was held")
     */
    public record FormError(String field, String message) {

        /** The anchor of the field. */
        public String href() {
            return "#" + Field.idOf(field);
        }
    }

    private final List<FormError> all = new ArrayList<>();

    /** Adds one; a field keeps the first said of it beside it, the summary lists all. */
    public FormErrors add(String field, String message) {
        all.add(new FormError(field, message));
        return this;
    }

    /** Adds one when {@code wrong}. */
    public FormErrors addIf(boolean wrong, String field, String message) {
        return wrong ? add(field, message) : this;
    }

    /** True when there is anything to show. */
    public boolean any() {
        return !all.isEmpty();
    }

    /** All of them, for the error summary at the top of the page. */
    public List<FormError> all() {
        return List.copyOf(all);
    }

    /** The first said of this field, or null. */
    public @Nullable String of(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse(null);
    }
}
