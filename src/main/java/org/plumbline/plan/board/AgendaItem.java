package org.plumbline.plan.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda.
 *
 * @param position from 1
 * @param words what is asked of the meeting; may be empty
 * @param presenter who presents it; may be empty
 * @param minute what was said on it; null while nothing is minuted
 */
record AgendaItem(
        AgendaItemId id,
        int position,
        String title,
        String words,
        String presenter,
        int version,
        @Nullable Minute minute) {

    /**
     * What was said on an item, as it stands now.
     *
     * @param version counted from 1: a correction is a further one
     */
    record Minute(int version, String words, Instant at, String by) {}

    /** The version of the minute that stands; 0 for none. */
    int minuteVersion() {
        return minute == null ? 0 : minute.version();
    }
}
