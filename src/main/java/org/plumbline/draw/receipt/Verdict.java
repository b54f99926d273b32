package org.plumbline.draw.receipt;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What checking a receipt found. Its schema is {@code draw-verification.schema.json}.
 *
 * @param verified whether every check was made and passed
 */
@JsonPropertyOrder({"kind", "draw", "rule", "verified", "checks"})
record Verdict(String kind, int draw, String rule, boolean verified, List<Check> checks) {

    static final String KIND = "plumbline-draw-verification";

    static Verdict on(Receipt receipt, List<Check> checks) {
        boolean verified = checks.stream().allMatch(Check::passed);
        return new Verdict(KIND, receipt.draw(), receipt.rule(), verified, List.copyOf(checks));
    }

    /**
     * One check.
     *
     * @param code what was checked, in kebab-case
     * @param message what was found, in a sentence
     */
    record Check(String code, boolean passed, String message) {

        static Check of(String code, boolean passed, String whenPassed, String whenNot) {
            return new Check(code, passed, passed ? whenPassed : whenNot);
        }
    }
}
