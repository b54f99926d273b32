package org.plumbline.draw.ticket;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * What decides every ticket of a draw. Nobody knows it before both the secret is fixed and the dice are rolled.
 *
 * @param value any text; that of a draw is 64 hexadecimal digits
 */
public record Seed(String value) {

    /** The seed of a draw: SHA-256 over the bytes of the secret followed by the digits in ASCII, in hexadecimal digits. */
    public static Seed of(Secret secret, DiceDigits dice) {
        return new Seed(Sha256.hexOf(secret.bytes(), dice.value().getBytes(US_ASCII)));
    }
}
