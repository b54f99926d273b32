package org.plumbline.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all form fields have in common.
 *
 * @param name the parameter's name; the id is made from it
 * @param label the question or the words beside the field
 * @param heading the label is the page's main heading (a page that asks one thing)
 */
public record Field(
        String name,
        String label,
        @Nullable String hint,
        @Nullable String error,
        boolean heading) {

    /** A field without hint and error. */
    public static Field of(String name, String label) {
        return new Field(name, label, null, null, false);
    }

    /** The id of the field with this name; also the anchor the error summary leads to. */
    public static String idOf(String name) {
        return name.replaceAll("[^A-Za-z0-9_-]+", "-");
    }

    /** The id of the field, or of its first part. */
    public String id() {
        return idOf(name);
    }

    /** The ids of hint and error, for aria-describedby; null when there are none. */
    public @Nullable String describedBy() {
        var ids = Stream.of(hint == null ? "" : id() + "-hint", error == null ? "" : id() + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    Field hint(@Nullable String words) {
        return new Field(name, label, words, error, heading);
    }

    Field error(FormErrors errors) {
        return new Field(name, label, hint, errors.of(name), heading);
    }

    Field asHeading() {
        return new Field(name, label, hint, error, true);
    }
}
