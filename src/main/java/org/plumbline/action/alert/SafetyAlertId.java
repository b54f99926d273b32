package org.plumbline.action.alert;

import java.util.Optional;
import java.util.regex.Pattern;

/** One safety alert, said aloud as {@code SA-12}. */
public record SafetyAlertId(long value) {
    private static final Pattern REFERENCE = Pattern.compile("(?i)SA-?(\\d{1,18})");

    /** The reference people say aloud. */
    public String reference() {
        return "SA-" + value;
    }

    /** The alert a typed reference names, or empty when it is not one. */
    public static Optional<SafetyAlertId> findIn(String typed) {
        return Optional.of(REFERENCE.matcher(typed.strip()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> new SafetyAlertId(Long.parseLong(matcher.group(1))));
    }
}
