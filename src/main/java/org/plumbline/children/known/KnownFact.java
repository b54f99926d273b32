package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.FactKind;

/**
 * One thing that extracts say of a child, in one version.
 *
 * @param key what makes two versions the same fact
 * @param from when it happened or began; null when the extract does not say
 * @param until when it ended; null when it had not, or when nothing says so
 * @param attributes what else is said of it, in the order of their names
 * @param source the newest place where it stands
 */
record KnownFact(
        FactKind kind,
        String key,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Attribute> attributes,
        Source source) {

    /**
     * Something said of a fact.
     *
     * @param name the column's key
     * @param value a code, a number, a day or words; as found in the cell when it was not understood
     */
    record Attribute(String name, String value, boolean unclear) {}

    /**
     * Where a version of a fact stands.
     *
     * @param row as the spreadsheet counts rows, from 1
     */
    record Source(long extractId, LocalDate asAt, String fileName, String sheet, int row) {}

    KnownFact {
        attributes = List.copyOf(attributes);
    }

    /** What is said under this name, or null. */
    @Nullable
    String value(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name) && !attribute.unclear())
                .map(Attribute::value)
                .findFirst()
                .orElse(null);
    }
}
