package org.plumbline.evaluation.programme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which programme, within its authority. */
public record ProgrammeId(long value) {
    private static final Pattern REFERENCE = Pattern.compile("PR-([1-9][0-9]{0,17})");

    /** What people say aloud, for example {@code PR-12}. */
    public String reference() {
        return "PR-" + value;
    }

    /** The programme a reference names, whatever its case; empty if the text is no reference of a programme. */
    public static Optional<ProgrammeId> find(String reference) {
        Matcher matcher = REFERENCE.matcher(reference.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(new ProgrammeId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }
}
