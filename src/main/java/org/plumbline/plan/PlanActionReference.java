package org.plumbline.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people say when they speak of a plan action: {@code PA-3.2} is the second action of theme 3. Numbers run on
 * through the phases of a plan and are never given twice.
 *
 * @param theme the number of the theme within its plan, from 1
 * @param number the number within the theme, from 1
 */
public record PlanActionReference(int theme, int number) implements Comparable<PlanActionReference> {
    private static final Pattern REFERENCE = Pattern.compile("(?i)PA-?(\\d{1,4})\\.(\\d{1,4})");

    /** The reference a text is, or empty when it is not one. */
    public static Optional<PlanActionReference> findIn(String typed) {
        Matcher matcher = REFERENCE.matcher(typed.strip());
        return matcher.matches()
                ? Optional.of(
                        new PlanActionReference(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(PlanActionReference other) {
        int byTheme = Integer.compare(theme, other.theme);
        return byTheme == 0 ? Integer.compare(number, other.number) : byTheme;
    }

    @Override
    public String toString() {
        return "PA-" + theme + "." + number;
    }
}
