package org.plumbline.evaluation.programme;

import org.plumbline.authority.WorkerId;

/**
 * What an auditor can take on in a programme.
 *
 * @param capacity how many evaluations in all, at least 1
 * @param taken how many of them are allocated already
 */
record AuditorShare(WorkerId auditor, int capacity, int taken) {
    AuditorShare {
        if (capacity < 1 || taken < 0) {
            throw new IllegalArgumentException("Capacity %d, taken %d".formatted(capacity, taken));
        }
    }
}
