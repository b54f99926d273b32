package org.plumbline.plan.board;

import java.time.LocalDate;
import org.plumbline.access.SignedIn;
import org.plumbline.testing.TestAuthorities;
import org.springframework.stereotype.Component;

/** Boards with meetings for tests of other packages, made through the activities of this one. */
@Component
public record ABoard(
        TestAuthorities authorities,
        KeepingBoards boards,
        CallingMeetings calling,
        KeepingAgendas agendas,
        Meetings meetings,
        Agendas items,
        Boards stored) {

    /** The addresses of what was made. */
    public record Made(BoardId id, String board, String member, String meeting, String item) {}

    /** A committee with one member, who signs in, and a meeting on the day with an item that is minuted. */
    public Made make(SignedIn officer, SignedIn member, LocalDate from, LocalDate on) {
        return authorities.in(officer.authority(), () -> {
            BoardId board = boards.add(
                    "Children's Select Committee", BoardKind.SELECT_COMMITTEE, "Holds to account.", officer.account());
            boards.addMember(
                    board,
                    new Member(0, member.account(), member.name(), MemberRole.CHAIR, "County council", from, null),
                    officer.account());
            MeetingId meeting = calling.call(board, on, "County Hall", officer.account());
            Meeting called = meetings.find(meeting).orElseThrow();
            agendas.add(called, new Agendas.Wanted(1, "Progress of the plan", "To discuss", "The director"));
            AgendaItem item = items.list(meeting).getFirst();
            agendas.minute(called, item.id(), 0, "The committee asked for more.", officer.account());
            return new Made(
                    board,
                    BoardLinks.board(board),
                    BoardLinks.board(board) + "/members/"
                            + stored.listMembers(board).getFirst().id(),
                    BoardLinks.meeting(meeting),
                    BoardLinks.item(meeting, item.id()));
        });
    }
}
