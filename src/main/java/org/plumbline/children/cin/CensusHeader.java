package org.plumbline.children.cin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.returns.Years;

/** What the census says about itself before the first child. */
final class CensusHeader {
    private String collection = "";
    private String authority = "";
    private @Nullable LocalDate reference;
    private int year;

    /** Takes an element of the header; others say nothing that is used. */
    void take(String element, String value) {
        switch (element) {
            case "Collection" -> collection = value;
            case "LEA" -> authority = value;
            case "ReferenceDate" -> reference = dayOf(value);
            case "Year" -> year = value.matches("20[0-9]{2}") ? Integer.parseInt(value) : 0;
            default -> {}
        }
    }

    /** The collection's name; empty when the header does not say. */
    String collection() {
        return collection;
    }

    /** The authority's three digits, as found; empty when the header does not say. */
    String authority() {
        return authority;
    }

    /** The last day of the collection's year, or null when the header does not say or it is no date. */
    @Nullable
    LocalDate reference() {
        return reference;
    }

    /** The year of the collection: the reference date decides, because tools leave the year as it was. 0 if unknown. */
    int year() {
        return reference == null ? year : Years.yearOf(reference);
    }

    private static @Nullable LocalDate dayOf(String value) {
        try {
            return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
