package org.plumbline.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether what was typed is kept: {@code @template.page.saveState(page.saved())}. */
public record SaveState(String words) {

    /** "Saved at 10:42", on an earlier day "Saved on 3 March 2026 at 10:42", or "Not saved yet". */
    public static SaveState at(@Nullable Instant moment, Instant now) {
        if (moment == null) {
            return new SaveState("Not saved yet");
        }
        boolean isToday = Dates.dayOf(moment).equals(Dates.dayOf(now));
        return new SaveState(isToday ? "Saved at " + Dates.time(moment) : "Saved on " + Dates.moment(moment));
    }
}
