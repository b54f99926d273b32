package org.plumbline.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether what was typed is kept: {@code @template.page.saveState(page.saved())}. */
public record SaveState(String words) {

    /** "Saved at 10:42", or "Not saved yet". */
    public static SaveState at(@Nullable Instant moment) {
        return new SaveState(moment == null ? "Not saved yet" : "Saved at " + Dates.time(moment));
    }
}
