package org.plumbline.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the trail as the chain sees it, and the canonical form that is hashed. */
record ChainEntry(
        long id,
        Instant at,
        String actor,
        String kind,
        String what,
        String subjectKind,
        String subjectId,
        String refs) {

    /**
     * SHA-256 over the hash before and the entry's fields, each preceded by its length, so that no two different entries
     * have the same canonical form.
     */
    ChainHash hashAfter(ChainHash previous) {
        MessageDigest digest = sha256();
        digest.update(previous.bytes());
        for (String field :
                List.of(Long.toString(id), at.toString(), actor, kind, what, subjectKind, subjectId, refs)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return ChainHash.of(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A link of the chain with the entry it was made from, null where the entry is gone. */
    record Link(
            long position,
            long entryId,
            ChainHash hash,
            @Nullable ChainEntry entry) {}
}
