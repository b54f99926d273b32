package org.plumbline.page;

/** A shape that goes with a word, so that a status is not told by its colour alone, nor in black and white. */
public enum Shape {
    NONE(""),
    CIRCLE("●"),
    RING("○"),
    HALF("◐"),
    SQUARE("■"),
    DIAMOND("◆"),
    TRIANGLE("▲"),
    DOWN("▼"),
    TICK("✓"),
    CROSS("✕"),
    STAR("★"),
    PAUSE("‖");

    private final String sign;

    Shape(String sign) {
        this.sign = sign;
    }

    /** The character drawn, hidden from screen readers. */
    public String sign() {
        return sign;
    }
}
