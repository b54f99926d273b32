package org.plumbline.plan.intake;

import java.awt.Color;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.Delivery;

/** The colour behind a cell, as far as old plans say something by it: red, amber, green, and blue for done. */
public enum Shade {
    /** No colour, white, or a pale grey or other tint that sets rows apart. */
    NONE(null),
    GREEN(Delivery.ON_TRACK),
    AMBER(Delivery.AT_RISK),
    RED(Delivery.OFF_TRACK),
    BLUE(Delivery.DELIVERED);

    /** Below this share of colour a shade only sets rows apart. */
    private static final float PALE = 0.25f;

    private final @Nullable Delivery meaning;

    Shade(@Nullable Delivery meaning) {
        this.meaning = meaning;
    }

    /** What the colour says in plans rated by colours; empty where it says nothing. */
    public Optional<Delivery> meaning() {
        return Optional.ofNullable(meaning);
    }

    /** The word for the colour, for people who do not see it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.UK);
    }

    /**
     * The shade nearest to a colour.
     *
     * @param hex six or eight hexadecimal digits (red, green, blue; an alpha value in front is left off); anything else
     *     is no colour
     */
    static Shade ofHex(@Nullable String hex) {
        if (hex == null || !hex.matches("(?i)([0-9a-f]{2})?[0-9a-f]{6}")) {
            return NONE;
        }
        int rgb = Integer.parseInt(hex.substring(hex.length() - 6), 16);
        float[] hsb = Color.RGBtoHSB((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, null);
        if (hsb[1] < PALE || hsb[2] < PALE) {
            return NONE;
        }
        return ofHue(hsb[0] * 360);
    }

    private static Shade ofHue(float degrees) {
        if (degrees < 17 || degrees >= 330) {
            return RED;
        }
        if (degrees < 70) {
            return AMBER;
        }
        if (degrees < 170) {
            return GREEN;
        }
        return degrees < 260 ? BLUE : NONE;
    }
}
