package org.plumbline.access;

import java.io.Serial;

/** The person may not do this, or not with this child. Becomes the page "You cannot do this". */
public final class MayNot extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** Says in the person's words what is not allowed. */
    public MayNot(String message) {
        super(message);
    }
}
