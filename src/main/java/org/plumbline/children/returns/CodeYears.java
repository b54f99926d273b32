package org.plumbline.children.returns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of codes of a return, each with the years that take it. */
public final class CodeYears {
    private static final int MOST_SHOWN = 10;

    private final Map<String, Years> years;

    CodeYears(Map<String, Years> years) {
        this.years = Collections.unmodifiableMap(new LinkedHashMap<>(years));
    }

    /** The years that take a code, or null when no year does; small letters are read as capitals. */
    public @Nullable Years find(String code) {
        Years found = years.get(code);
        return found == null ? years.get(code.toUpperCase(Locale.ROOT)) : found;
    }

    /** The codes for a message: all of a short set, the ends of a long one. */
    String shown() {
        List<String> codes = List.copyOf(years.keySet());
        return codes.size() <= MOST_SHOWN
                ? String.join(", ", codes)
                : String.join(", ", codes.subList(0, 4)) + ", ... " + codes.getLast();
    }
}
