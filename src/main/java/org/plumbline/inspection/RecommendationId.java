package org.plumbline.inspection;

import java.util.Optional;
import java.util.regex.Pattern;

/** One recommendation, said aloud as {@code REC-12}. */
public record RecommendationId(long value) {
    private static final Pattern REFERENCE = Pattern.compile("(?i)REC-?(\\d{1,18})");

    /** The reference people say aloud. */
    public String reference() {
        return "REC-" + value;
    }

    /** The recommendation a typed reference names, or empty when it is not one. */
    public static Optional<RecommendationId> findIn(String typed) {
        return Optional.of(REFERENCE.matcher(typed.strip()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> new RecommendationId(Long.parseLong(matcher.group(1))));
    }
}
