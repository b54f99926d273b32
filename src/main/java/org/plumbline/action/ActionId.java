package org.plumbline.action;

import java.util.Optional;
import java.util.regex.Pattern;

/** One action, said aloud as {@code AC-881}. */
public record ActionId(long value) {
    private static final Pattern REFERENCE = Pattern.compile("(?i)AC-?(\\d{1,18})");

    /** The reference people say aloud. */
    public String reference() {
        return "AC-" + value;
    }

    /** The action a typed reference names, or empty when it is not one. */
    public static Optional<ActionId> findIn(String typed) {
        return Optional.of(REFERENCE.matcher(typed.strip()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> new ActionId(Long.parseLong(matcher.group(1))));
    }
}
