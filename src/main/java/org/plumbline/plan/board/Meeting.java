package org.plumbline.plan.board;

import java.time.LocalDate;

/** A meeting of a board as it stands. */
public record Meeting(
        MeetingId id,
        BoardId board,
        String boardName,
        BoardKind kind,
        LocalDate on,
        String place,
        MeetingStatus status,
        int version) {}
