package org.plumbline.plan.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;

/**
 * Somebody on a board.
 *
 * @param account who sees the board by it; null for somebody who does not sign in
 * @param organisation whom the person speaks for; may be empty
 * @param to the last day; null while it lasts
 */
record Member(
        long id,
        @Nullable AccountId account,
        String name,
        MemberRole role,
        String organisation,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean sits(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
