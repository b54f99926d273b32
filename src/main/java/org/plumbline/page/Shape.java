package org.plumbline.page;

import java.util.Locale;

/** A shape that goes with a word, so that a status is not told by its colour alone, nor in black and white. */
public enum Shape {
    NONE,
    CIRCLE,
    RING,
    HALF,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    DOWN,
    TICK,
    CROSS,
    STAR,
    PAUSE;

    /** The stylesheet draws the sign, so that screen readers do not read it out. */
    String cssClass() {
        return "plumbline-shape plumbline-shape--" + name().toLowerCase(Locale.ROOT);
    }
}
