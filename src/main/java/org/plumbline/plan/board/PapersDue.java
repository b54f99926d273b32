package org.plumbline.plan.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;

/** When the papers of a meeting are to be open to the public. */
final class PapersDue {
    /**
     * Clear days leave out the day of publication and the day of the meeting, and are counted as working days here, as
     * committees do (Local Government Act 1972, section 100B; the 2012 regulations for executives ask for the same).
     */
    static final int CLEAR_DAYS = 5;

    private PapersDue() {}

    /** The last day for it; null for a body that meets in private. */
    static @Nullable LocalDate before(BoardKind kind, LocalDate meeting, WorkingCalendar calendar) {
        return kind.meetsInPublic() && calendar.covers(meeting)
                ? calendar.plusWorkingDays(meeting, -(CLEAR_DAYS + 1))
                : null;
    }
}
