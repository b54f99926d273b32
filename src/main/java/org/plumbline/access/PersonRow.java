package org.plumbline.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in, for lists.
 *
 * @param workerName the same person in the structure; null for people outside it
 * @param state {@code invited}, {@code active} or {@code disabled}
 * @param lockedUntil until when wrong passwords keep the account shut; null or past when it is not
 */
public record PersonRow(
        AccountId id,
        String userName,
        String displayName,
        @Nullable String workerName,
        String state,
        @Nullable Instant lockedUntil,
        Set<Role> roles) {}
