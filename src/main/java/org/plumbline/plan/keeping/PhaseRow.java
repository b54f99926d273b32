package org.plumbline.plan.keeping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.PhaseId;

/** A phase of a plan as it is kept. */
public record PhaseRow(
        PhaseId id,
        int number,
        String title,
        String purpose,
        LocalDate beganOn,
        @Nullable LocalDate endedOn) {}
