package org.plumbline.page;

/**
 * A status, a grade or a cohort: one word, one shape and one colour, the same everywhere, so defined once by the room
 * that owns the word: {@code @template.page.tag(page.status())}.
 */
public record Tag(String word, Colour colour, Shape shape) {

    /** A tag with a shape. */
    public static Tag of(String word, Colour colour, Shape shape) {
        return new Tag(word, colour, shape);
    }

    /** A tag that says no status but what something belongs to, and needs no shape. */
    public static Tag plain(String word, Colour colour) {
        return new Tag(word, colour, Shape.NONE);
    }

    String cssClass() {
        return "govuk-tag govuk-tag--" + colour.code();
    }
}
