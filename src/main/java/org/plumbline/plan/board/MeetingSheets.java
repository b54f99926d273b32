package org.plumbline.plan.board;

import org.plumbline.page.Section;
import org.plumbline.page.Sheet;

/** Where the pages of a meeting belong. */
final class MeetingSheets {
    private MeetingSheets() {}

    /** The meeting's own page. */
    static Sheet of(Meeting meeting) {
        return Sheet.of(Section.BOARDS, meeting.boardName() + ", " + MeetingPage.title(meeting))
                .under(meeting.boardName(), BoardLinks.board(meeting.board()));
    }

    /** A page below the meeting's. */
    static Sheet of(Meeting meeting, String title) {
        return Sheet.of(Section.BOARDS, title)
                .under(meeting.boardName(), BoardLinks.board(meeting.board()))
                .under(MeetingPage.title(meeting), BoardLinks.meeting(meeting.id()));
    }
}
