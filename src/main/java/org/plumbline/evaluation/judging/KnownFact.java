package org.plumbline.evaluation.judging;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing the latest extract says of a child.
 *
 * @param kind the fact's kind, for example {@code assessment}
 * @param attributes what else it says, by the key of the extract's column
 */
public record KnownFact(
        String kind,
        @Nullable LocalDate happenedOn,
        @Nullable LocalDate untilOn,
        Map<String, String> attributes) {
    public KnownFact {
        attributes = Map.copyOf(attributes);
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }
}
