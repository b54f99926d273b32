package org.plumbline.draw.receipt;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published about a draw, as JSON. From the first minute it tells what was fixed before the dice were rolled;
 * once the draw is revealed it also holds everything needed to make the draw again. Its schema is
 * {@code draw-receipt.schema.json}.
 *
 * @param kind always {@link #KIND}
 * @param draw the number of the draw, counted from 1 in its authority
 * @param rule the version of the method, {@link #RULE}
 * @param purpose what the draw was made for, in words
 * @param wanted how many cases were to be drawn
 * @param trail the newest value of the trail's chain when the receipt was written; null when the trail has none yet
 * @param revealed null until the last case of the draw has been released
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "authority", "draw", "rule", "purpose", "wanted", "frame", "commitment", "trail", "revealed"
})
public record Receipt(
        String kind,
        String authority,
        int draw,
        String rule,
        String purpose,
        int wanted,
        ClosedFrame frame,
        Commitment commitment,
        @Nullable String trail,
        @Nullable Revealed revealed) {

    /** The kind of file this is. */
    public static final String KIND = "plumbline-draw-receipt";

    /** Version 1 of the method: frame, commitment, seed and tickets as {@code org.plumbline.draw.ticket} makes them. */
    public static final String RULE = "hash-ticket-1";

    public Receipt {
        requireNonNull(kind, "kind");
        requireNonNull(authority, "authority");
        requireNonNull(rule, "rule");
        requireNonNull(purpose, "purpose");
        requireNonNull(frame, "frame");
        requireNonNull(commitment, "commitment");
    }

    /**
     * The list the draw was made from.
     *
     * @param sha256 of the list's canonical form, as 64 hexadecimal digits
     * @param eligible how many cases took part
     * @param excluded how many cases of the cohort were left out
     */
    public record ClosedFrame(String sha256, int eligible, int excluded) {
        public ClosedFrame {
            requireNonNull(sha256, "frame.sha256");
        }
    }

    /**
     * What was logged when the frame was closed, before any dice were rolled.
     *
     * @param sha256 of the secret
     * @param by who closed the frame
     */
    public record Commitment(String sha256, Instant at, Person by) {
        public Commitment {
            requireNonNull(sha256, "commitment.sha256");
            requireNonNull(at, "commitment.at");
            requireNonNull(by, "commitment.by");
        }
    }

    /**
     * Somebody who took part.
     *
     * @param ref the service's own reference, different for different people
     */
    public record Person(String ref, String name) {
        public Person {
            requireNonNull(ref, "ref");
            requireNonNull(name, "name");
        }
    }

    /**
     * What makes the draw recomputable.
     *
     * @param secret the 32 bytes as 64 hexadecimal digits
     * @param frame the whole frame in its canonical form
     * @param taken the cases taken, first those drawn, then replacements, in the order of their tickets
     */
    public record Revealed(
            Instant at, Person by, String secret, Dice dice, String seed, String frame, List<TakenCase> taken) {
        public Revealed {
            requireNonNull(at, "revealed.at");
            requireNonNull(by, "revealed.by");
            requireNonNull(secret, "revealed.secret");
            requireNonNull(dice, "revealed.dice");
            requireNonNull(seed, "revealed.seed");
            requireNonNull(frame, "revealed.frame");
            taken = List.copyOf(taken);
        }
    }

    /**
     * The second person's part.
     *
     * @param source {@code rolled-by-hand}, or {@code rolled-on-screen} when the service rolled them at that person's word
     */
    public record Dice(String digits, String source, Instant at, Person by) {
        public Dice {
            requireNonNull(digits, "dice.digits");
            requireNonNull(source, "dice.source");
            requireNonNull(at, "dice.at");
            requireNonNull(by, "dice.by");
        }
    }

    /**
     * One case taken.
     *
     * @param position 1 for the lowest ticket
     * @param replaces the case this one stands in for; null when it was drawn
     * @param reason why that case was replaced, as a code; null when this one was drawn
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TakenCase(
            int position,
            String caseId,
            String ticket,
            @Nullable String replaces,
            @Nullable String reason) {
        public TakenCase {
            requireNonNull(caseId, "caseId");
            requireNonNull(ticket, "ticket");
        }
    }
}
