package org.plumbline.report.composer.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.report.disclosure.ShownCount.Reason;
import org.plumbline.report.disclosure.SmallNumberRule;

/**
 * A number that a public document keeps back: for the officer who prepares it, never for the document.
 *
 * @param table its caption
 * @param cell row and column in words
 * @param keepsSafe the small numbers that it would give away, by table, row and column
 */
public record HiddenNumber(
        String table, String cell, long number, Reason reason, SmallNumberRule rule, List<String> keepsSafe) {
    public HiddenNumber {
        keepsSafe = List.copyOf(keepsSafe);
    }

    /** Why it is kept back, in a sentence. */
    public String why() {
        return switch (reason) {
            case SMALL -> "It is from 1 to " + rule.largestSmall() + ", so few that somebody could be recognised.";
            case GIVES_AWAY_ANOTHER ->
                keepsSafe.isEmpty()
                        ? "Together with others it would give a small number away."
                        : "From it this could be worked out: "
                                + keepsSafe.stream().collect(Collectors.joining("; ")) + ".";
            case TOO_MANY_TO_PROVE ->
                "It hangs together with so many other numbers that nobody can prove the small ones safe.";
        };
    }
}
