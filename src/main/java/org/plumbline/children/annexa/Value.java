package org.plumbline.children.annexa;

import java.time.LocalDate;

/** What a cell says, read as its column means it. */
public sealed interface Value {
    /** Nothing in the cell. */
    enum Blank implements Value {
        CELL
    }

    record Day(LocalDate on) implements Value {}

    /** A code of the column's code set, in the set's own spelling. */
    record Code(String code) implements Value {}

    record Count(int count) implements Value {}

    record Words(String words) implements Value {}

    /** Something that is not what the column expects; kept as it was found and reported. */
    record Unclear(String found) implements Value {}

    default boolean isBlank() {
        return this instanceof Blank;
    }

    default boolean isUnclear() {
        return this instanceof Unclear;
    }
}
