package org.plumbline.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.plumbline.page.Dates;

/** Who did something to a plan, and when. */
public record Signature(PlanPerson by, Instant at) {

    /** The day, in London. */
    public LocalDate on() {
        return Dates.dayOf(at);
    }
}
