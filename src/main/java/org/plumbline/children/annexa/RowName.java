package org.plumbline.children.annexa;

import java.util.Optional;

/**
 * A row by its name, {@code List 6:12}: the sheet's tab and the row as Excel shows it.
 */
public record RowName(String sheet, int row) {

    /** Reads a name such as {@code List 6:12}; empty when it is not one. */
    public static Optional<RowName> parse(String name) {
        int colon = name.lastIndexOf(':');
        String number = name.substring(colon + 1).strip();
        boolean digits =
                !number.isEmpty() && number.length() < 8 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return colon > 0 && digits
                ? Optional.of(new RowName(name.substring(0, colon).strip(), Integer.parseInt(number)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return sheet + ":" + row;
    }
}
