package org.plumbline.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which evaluation, within its authority. */
public record EvaluationId(long value) {
    private static final Pattern REFERENCE = Pattern.compile("EV-([1-9][0-9]{0,17})");

    /** What people say aloud, for example {@code EV-2041}. */
    public String reference() {
        return "EV-" + value;
    }

    /** The evaluation a reference names, whatever its case; empty if the text is no reference of an evaluation. */
    public static Optional<EvaluationId> find(String reference) {
        Matcher matcher = REFERENCE.matcher(reference.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(new EvaluationId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }
}
