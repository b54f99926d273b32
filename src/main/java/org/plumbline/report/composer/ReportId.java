package org.plumbline.report.composer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One report, said aloud as {@code RP-3}. */
public record ReportId(long value) {
    private static final Pattern REFERENCE = Pattern.compile("(?i)RP-?(\\d{1,18})");

    public String reference() {
        return "RP-" + value;
    }

    /** The report a typed reference names, or empty when it is not one. */
    public static Optional<ReportId> findIn(String typed) {
        Matcher matcher = REFERENCE.matcher(typed.strip());
        return matcher.matches() ? Optional.of(new ReportId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }
}
