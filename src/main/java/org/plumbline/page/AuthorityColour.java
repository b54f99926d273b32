package org.plumbline.page;

import java.util.Locale;

/**
 * The colour of an authority's header. A closed list, because white text must be readable on each (the stylesheet holds
 * the values, and a test their contrast).
 */
public enum AuthorityColour {
    NAVY,
    BLUE,
    TEAL,
    GREEN,
    PURPLE,
    MAROON,
    BROWN,
    SLATE;

    /** The colour stored as {@code code}, and navy for a code this version does not know. */
    public static AuthorityColour of(String code) {
        for (var colour : values()) {
            if (colour.code().equals(code)) {
                return colour;
            }
        }
        return NAVY;
    }

    /** The colour's name on the form that chooses it. */
    public String label() {
        return name().charAt(0) + code().substring(1);
    }

    /** The word kept in the database and used in the stylesheet's class name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
