package org.plumbline.database;

import java.util.Optional;

/**
 * The authority for which, and the actor by whom, the current thread works. Transactions begun inside see that
 * authority's rows and no others; transactions begun outside see none.
 *
 * <p>Requests are bound by the sign-in filter; jobs and commands bind themselves with {@link #in}.
 */
public final class Tenancy {
    private static final ScopedValue<Bound> CURRENT = ScopedValue.newInstance();

    private Tenancy() {}

    /**
     * Runs the operation for one authority.
     *
     * @return what the operation returns
     * @throws X what the operation throws
     */
    public static <R extends @org.jspecify.annotations.Nullable Object, X extends Throwable> R in(
            AuthorityId authority, Actor actor, ScopedValue.CallableOp<R, X> operation) throws X {
        return ScopedValue.where(CURRENT, new Bound(authority, actor)).call(operation);
    }

    /** The authority worked for, or empty outside any. */
    public static Optional<AuthorityId> findAuthority() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get().authority()) : Optional.empty();
    }

    /**
     * Who acts.
     *
     * @throws IllegalStateException outside any authority
     */
    public static Actor getActor() {
        return CURRENT.orElseThrow(() -> new IllegalStateException("No authority is bound to this thread"))
                .actor();
    }

    private record Bound(AuthorityId authority, Actor actor) {}
}
