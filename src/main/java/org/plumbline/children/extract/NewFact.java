package org.plumbline.children.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.FactKind;

/**
 * One version of a fact as a row says it.
 *
 * @param kind what kind of fact
 * @param key what makes two versions the same fact: the day it began and, where a kind has several sorts, the sort
 * @param happenedOn the day it happened or began, or null when the row does not say
 * @param untilOn the day it ended, or null while it goes on
 * @param attributes all else the row says of it, as a JSON object with sorted members
 */
record NewFact(
        FactKind kind,
        String key,
        @Nullable LocalDate happenedOn,
        @Nullable LocalDate untilOn,
        String attributes) {
    private static final int HASH_BYTES = 16;

    /** The same for two versions that say the same, different otherwise. */
    byte[] contentHash() {
        String content = kind.key() + '\n' + key + '\n' + happenedOn + '\n' + untilOn + '\n' + attributes;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, HASH_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
