package org.plumbline.plan.board;

/** The addresses of the workspace of boards. */
public final class BoardLinks {
    static final String BOARDS = "/boards";
    static final String NEW_BOARD = BOARDS + "/new";

    private BoardLinks() {}

    /** A board. */
    public static String board(BoardId id) {
        return BOARDS + "/" + id.value();
    }

    static String newMember(BoardId id) {
        return board(id) + "/members/new";
    }

    static String endMember(BoardId id, long member) {
        return board(id) + "/members/" + member + "/end";
    }

    static String newMeeting(BoardId id) {
        return board(id) + "/meetings/new";
    }

    /** What a board asked. */
    public static String questions(BoardId id) {
        return board(id) + "/questions";
    }

    /** A meeting. */
    public static String meeting(MeetingId id) {
        return "/meetings/" + id.value();
    }

    /** A decision, in the minutes of its meeting. */
    static String decision(Decision decision) {
        return meeting(decision.meeting()) + "#" + decision.called();
    }

    /** What moved since the meeting before. */
    static String progress(MeetingId id) {
        return meeting(id) + "/progress";
    }

    static String newPaper(MeetingId id) {
        return meeting(id) + "/papers/new";
    }

    static String withdrawal(MeetingId id, long paper) {
        return meeting(id) + "/papers/" + paper + "/withdrawal";
    }

    static String newDecision(MeetingId id) {
        return meeting(id) + "/decisions/new";
    }

    /** The actions of the plan that need the board. */
    static String exceptions(BoardId id) {
        return board(id) + "/exceptions";
    }

    static String step(MeetingId id, MeetingStep step) {
        return meeting(id) + "/" + step.code();
    }

    static String newItem(MeetingId id) {
        return meeting(id) + "/agenda/new";
    }

    static String item(MeetingId id, AgendaItemId item) {
        return meeting(id) + "/agenda/" + item.value();
    }

    static String minute(MeetingId id, AgendaItemId item) {
        return item(id, item) + "/minute";
    }
}
