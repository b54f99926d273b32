package org.plumbline.access;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.AuthorityId;

/** An account as sign-in needs it. */
record AccountRow(
        AuthorityId authority,
        AccountId id,
        @Nullable WorkerId worker,
        String userName,
        String displayName,
        @Nullable String passwordHash,
        String state,
        int failedSignIns,
        @Nullable Instant lockedUntil,
        Set<Role> roles) {

    boolean isActive() {
        return state.equals("active");
    }

    SignedIn signedIn() {
        return new SignedIn(id, authority, worker, userName, displayName, roles);
    }

    static Set<Role> rolesOf(String[] codes) {
        return Stream.of(codes).map(Role::ofCode).collect(Collectors.toUnmodifiableSet());
    }
}
