package org.plumbline.page;

import java.util.Locale;

/** The colours of tags and badges. */
public enum Colour {
    GREY,
    GREEN,
    TURQUOISE,
    BLUE,
    LIGHT_BLUE,
    PURPLE,
    PINK,
    RED,
    ORANGE,
    YELLOW;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
