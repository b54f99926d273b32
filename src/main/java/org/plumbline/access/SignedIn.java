package org.plumbline.access;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person behind a request, kept in the session. A change of roles ends the person's sessions, so this is current.
 *
 * @param worker the same person in the authority's structure; null for people outside it, such as an inspector
 * @param name as shown on pages
 */
public record SignedIn(
        AccountId account,
        AuthorityId authority,
        @Nullable WorkerId worker,
        String userName,
        String name,
        Set<Role> roles)
        implements Serializable, AuthenticatedPrincipal {
    /** Copies the roles. */
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /**
     * The user name, by which the person's sessions are found. Not a {@code java.security.Principal}: the web framework
     * would take that for the whole authentication and refuse it as a handler's argument.
     */
    @Override
    public String getName() {
        return userName;
    }

    /** The same person, who stands in the structure as this worker. */
    SignedIn as(WorkerId standing) {
        return new SignedIn(account, authority, standing, userName, name, roles);
    }

    /** As the trail names the person. */
    public Actor actor() {
        return Actor.account(account.value());
    }
}
