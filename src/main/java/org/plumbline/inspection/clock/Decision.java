package org.plumbline.inspection.clock;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the authority decided about a rule, after reading its source.
 *
 * @param workingDays what counts from then on
 * @param textRead which text the person read
 * @param by the person's name
 */
public record Decision(Verdict verdict, int workingDays, String textRead, Instant at, String by) {

    /** Whether the rule holds for this authority. */
    public enum Verdict {
        HOLDS,
        /** It holds, with another number of working days. */
        OTHER_NUMBER,
        DOES_NOT_HOLD;

        /** The word kept in the database: {@code other-number}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The verdict with this code, or empty where somebody typed another word. */
        public static Optional<Verdict> findByCode(String code) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.code().equals(code))
                    .findFirst();
        }
    }
}
