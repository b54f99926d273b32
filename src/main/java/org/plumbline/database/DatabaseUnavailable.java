package org.plumbline.database;

import java.io.Serial;

/** The database cannot be used; the message says why and what to do, in words for the person at the terminal. */
public final class DatabaseUnavailable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** With what happened and what to do about it. */
    public DatabaseUnavailable(String message) {
        super(message);
    }

    /** With what happened, what to do about it, and the cause for the log. */
    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
