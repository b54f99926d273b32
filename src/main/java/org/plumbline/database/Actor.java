package org.plumbline.database;

import java.io.Serializable;

/**
 * Who acts, as the trail records it: an account, or a named part of the system where no person is behind it.
 *
 * @param reference {@code account:17} or {@code system:trail-chaining}; never a person's name
 */
public record Actor(String reference) implements Serializable {
    /** The person signed in with this account. */
    public static Actor account(long accountId) {
        return new Actor("account:" + accountId);
    }

    /** A part of the system acting by itself, such as a job or a command. */
    public static Actor system(String name) {
        return new Actor("system:" + name);
    }
}
