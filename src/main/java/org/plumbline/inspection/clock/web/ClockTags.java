package org.plumbline.inspection.clock.web;

import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.clock.Decision;
import org.plumbline.inspection.clock.PlanClock;
import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;

/** How sure a rule is, as a tag. */
public final class ClockTags {
    private ClockTags() {}

    /** Whether the authority confirmed it; where it has not, whether we read it. */
    public static Tag of(PlanClock clock, @Nullable Decision decision) {
        if (decision == null) {
            return clock.read()
                    ? Tag.of("Read in its source", Colour.BLUE, Shape.RING)
                    : Tag.of("To be confirmed", Colour.YELLOW, Shape.TRIANGLE);
        }
        return decision.verdict() == Decision.Verdict.DOES_NOT_HOLD
                ? Tag.of("Does not hold here", Colour.GREY, Shape.CROSS)
                : Tag.of("Confirmed", Colour.GREEN, Shape.TICK);
    }
}
