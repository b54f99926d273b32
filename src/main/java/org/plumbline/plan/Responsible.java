package org.plumbline.plan;

import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;

/**
 * Somebody who answers for a plan action: a worker of the structure, or just a name, as old plans and partners have it.
 *
 * @param worker null when only the name is known
 * @param name as pages write it; empty when nobody is named
 */
public record Responsible(@Nullable WorkerId worker, String name) {
    /** Nobody yet. */
    public static final Responsible NOBODY = new Responsible(null, "");
}
