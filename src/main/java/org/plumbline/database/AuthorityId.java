package org.plumbline.database;

import java.io.Serializable;

/** The authority (council or trust) a row of data belongs to; every row belongs to exactly one. At least 1. */
public record AuthorityId(int value) implements Serializable {
    /** Refuses values that no authority can have. */
    public AuthorityId {
        if (value < 1) {
            throw new IllegalArgumentException("No authority has the id " + value);
        }
    }
}
