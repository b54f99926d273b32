package org.plumbline.draw;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;

/**
 * A draw as everybody may know it: what was committed, by whom, and how far it has come.
 *
 * @param number counted from 1 in the authority; a further draw has the next number and leaves the earlier one as it is
 * @param purpose what it was made for, in words
 * @param wanted how many children were to be drawn
 * @param eligible how many took part
 * @param excluded how many of the cohort were left out
 * @param frameSha256 the hash of the frame's canonical form
 * @param commitment the hash of the secret
 * @param roll null until the dice are rolled
 * @param revealed null until the draw is revealed
 */
public record Draw(
        DrawId id,
        int number,
        String rule,
        String purpose,
        int wanted,
        int eligible,
        int excluded,
        String frameSha256,
        String commitment,
        Step closed,
        @Nullable Roll roll,
        @Nullable Step revealed) {

    /** Something done about the draw. */
    public record Step(Instant at, AccountId by, String byName) {}

    /**
     * The dice having been rolled; the digits stay sealed until the reveal.
     *
     * @param onScreen rolled by the service at the person's word, not by hand
     */
    public record Roll(Step step, boolean onScreen) {}

    /** How far it has come. */
    public DrawState state() {
        if (roll == null) {
            return DrawState.COMMITTED;
        }
        return revealed == null ? DrawState.DRAWN : DrawState.REVEALED;
    }
}
