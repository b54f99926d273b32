package org.plumbline.draw;

/** Where dice digits came from, as the receipt tells. */
enum RollSource {
    BY_HAND("rolled-by-hand"),
    ON_SCREEN("rolled-on-screen");

    private final String code;

    RollSource(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
