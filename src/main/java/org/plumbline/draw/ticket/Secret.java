package org.plumbline.draw.ticket;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The 32 random bytes that the service fixes before the dice are rolled and publishes when the draw is revealed. So long,
 * because a short one could be guessed from its commitment.
 */
public final class Secret {

    private static final int LENGTH_BYTES = 32;

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new secret. */
    public static Secret fresh(SecureRandom random) {
        byte[] bytes = new byte[LENGTH_BYTES];
        random.nextBytes(bytes);
        return new Secret(bytes);
    }

    /** The secret with these bytes; empty unless there are 32. */
    public static Optional<Secret> find(byte[] bytes) {
        return bytes.length == LENGTH_BYTES ? Optional.of(new Secret(bytes.clone())) : Optional.empty();
    }

    /** The secret written as 64 hexadecimal digits; empty for anything else. */
    public static Optional<Secret> findInHex(String hex) {
        return hex.matches("[0-9a-f]{64}") ? find(HexFormat.of().parseHex(hex)) : Optional.empty();
    }

    /** What is logged before the dice exist: the SHA-256 of the secret. It binds to the secret and tells nothing of it. */
    public String commitment() {
        return Sha256.hexOf(bytes);
    }

    /** The bytes, to be stored. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes as hexadecimal digits, to be printed on a revealed receipt. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Names the commitment only, so that no log ever shows the secret. */
    @Override
    public String toString() {
        return "Secret committed as " + commitment();
    }
}
