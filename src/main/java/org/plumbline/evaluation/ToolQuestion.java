package org.plumbline.evaluation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question that evaluations answer, for other rooms to point to: a domain of a tool, or one check in it. It is the same
 * question in later versions of the tool for as long as they have a domain, or a check, of the same code.
 *
 * @param toolVersion the number of the published tool version it was taken from
 * @param domain the domain's code
 * @param check the check's code; null for the domain as a whole
 */
public record ToolQuestion(
        long toolVersion, String domain, @Nullable String check) {
    private static final Pattern KEY =
            Pattern.compile("([1-9][0-9]{0,17}):([a-z0-9]+(?:-[a-z0-9]+)*)(?::([a-z0-9]+(?:-[a-z0-9]+)*))?");

    /** As a form sends it: {@code 3:safety} or {@code 3:safety:safety-plan}. */
    public String key() {
        return toolVersion + ":" + domain + (check == null ? "" : ":" + check);
    }

    /** What a form sent, if it has the shape of a question; whether a tool has it is another matter. */
    public static Optional<ToolQuestion> ofKey(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches()
                ? Optional.of(new ToolQuestion(Long.parseLong(matcher.group(1)), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }
}
