package org.plumbline.timescale.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By when things are due one after another: "20 working days, then 3 months, then 6 months", each from the one before,
 * the last repeating; and what changes that: "1 week, then 6 weeks; after 1 year 3 months".
 *
 * @param words as the file of rules has it
 * @param steps at least one
 */
public record Schedule(
        String words, List<Limit> steps, @Nullable Change change) {
    private static final Pattern THEN = Pattern.compile(", then ");

    public Schedule {
        steps = List.copyOf(steps);
    }

    static Schedule parse(String words) {
        int semicolon = words.indexOf("; ");
        String steps = semicolon < 0 ? words : words.substring(0, semicolon);
        return new Schedule(
                words,
                THEN.splitAsStream(steps).map(Limit::parse).toList(),
                semicolon < 0 ? null : Change.parse(words.substring(semicolon + 2)));
    }

    /** The first, whose unit is the one in which all is counted. */
    public Limit first() {
        return steps.getFirst();
    }

    /** What is allowed after so many have been done. */
    public Limit step(int done) {
        return steps.get(Math.min(done, steps.size() - 1));
    }
}
