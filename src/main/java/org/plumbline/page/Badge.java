package org.plumbline.page;

/** A small word beside a heading or a name, which asks for nothing: {@code @template.page.badge(page.role())}. */
public record Badge(String word, Colour colour) {

    /** The colours the badge has; others fall back to grey. */
    String cssClass() {
        return switch (colour) {
            case PURPLE, BLUE, RED, GREEN -> "moj-badge moj-badge--" + colour.code();
            case TURQUOISE, LIGHT_BLUE -> "moj-badge moj-badge--bright-purple";
            case GREY, PINK, ORANGE, YELLOW -> "moj-badge moj-badge--grey";
        };
    }
}
