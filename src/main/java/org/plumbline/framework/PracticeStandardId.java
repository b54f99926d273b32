package org.plumbline.framework;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which practice standard of its authority.
 *
 * @param number counted from 1 in each authority
 */
public record PracticeStandardId(int number) {
    private static final Pattern REFERENCE = Pattern.compile("PS-([1-9][0-9]{0,6})");

    /** What people say aloud: {@code PS-4}. */
    public String reference() {
        return "PS-" + number;
    }

    /** The standard a reference names, whatever its case; empty if the text is no reference of a standard. */
    public static Optional<PracticeStandardId> find(String reference) {
        Matcher matcher = REFERENCE.matcher(reference.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new PracticeStandardId(Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }
}
