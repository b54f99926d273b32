package org.plumbline.children.returns;

import java.util.Locale;

/** What the values of a field are. */
public enum FieldType {
    /** The child's id in the case system. */
    ID,
    /** A day that has come. */
    DATE,
    /** A day that may lie ahead: a target, an expected birth, an eighteenth birthday. */
    DAY_TO_COME,
    /** One of a set of codes. */
    CODE,
    /** A whole number within bounds. */
    COUNT,
    /** A unique pupil number, or a code for why there is none. */
    UPN,
    POSTCODE,
    TEXT,
    /** No value: an element that holds others. */
    BLOCK;

    static FieldType of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean isDay() {
        return this == DATE || this == DAY_TO_COME;
    }
}
