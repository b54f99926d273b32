package org.plumbline.access;

import java.io.Serial;

/** There is nothing at this address, or nothing within this person's reach: the answer is the same. */
public final class NotFound extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** Says in the person's words what was not found. */
    public NotFound(String message) {
        super(message);
    }
}
