package org.plumbline.inspection;

import java.util.Optional;
import java.util.regex.Pattern;

/** One inspection, said aloud as {@code IN-3}. */
public record InspectionId(long value) {
    private static final Pattern REFERENCE = Pattern.compile("(?i)IN-?(\\d{1,18})");

    /** The reference people say aloud. */
    public String reference() {
        return "IN-" + value;
    }

    /** The inspection a typed reference names, or empty when it is not one. */
    public static Optional<InspectionId> findIn(String typed) {
        return Optional.of(REFERENCE.matcher(typed.strip()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> new InspectionId(Long.parseLong(matcher.group(1))));
    }
}
