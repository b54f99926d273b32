package org.plumbline.plan.keeping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.TeamId;
import org.plumbline.plan.PlanActionId;

/**
 * Something noted about a plan action.
 *
 * @param words what is noted
 * @param team the team it speaks of; null where it speaks of none, or of a kind that never does
 * @param rating for a risk how grave, for capability how far it goes; null for other kinds
 * @param other the plan action a dependency is on; null for one on something outside the plan, and for other kinds
 * @param body which board decided; empty for other kinds
 * @param on the day since which it holds, or on which the board decided
 */
public record NewNote(
        NoteKind kind,
        String words,
        @Nullable TeamId team,
        @Nullable NoteRating rating,
        @Nullable PlanActionId other,
        String body,
        LocalDate on) {

    /** A note of a kind that has words and a day alone. */
    public static NewNote of(NoteKind kind, String words, LocalDate on) {
        return new NewNote(kind, words, null, null, null, "", on);
    }
}
