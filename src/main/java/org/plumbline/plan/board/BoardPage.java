package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/** A board: its meetings and who sits on it. */
record BoardPage(
        String name,
        String kind,
        String lead,
        String purpose,
        List<Button> buttons,
        List<Link> ways,
        @Nullable Table meetings,
        @Nullable Table members,
        @Nullable Table former) {

    static BoardPage of(Board board, List<Meeting> meetings, List<Member> members, LocalDate today, boolean mayKeep) {
        List<Member> sitting = members.stream()
                .filter(member -> member.to() == null || !member.to().isBefore(today))
                .toList();
        List<Member> gone =
                members.stream().filter(member -> !sitting.contains(member)).toList();
        return new BoardPage(
                board.name(),
                board.kind().label(),
                lead(meetings, today),
                board.purpose(),
                mayKeep ? buttons(board) : List.of(),
                ways(board, meetings),
                meetings.isEmpty() ? null : meetings(meetings),
                sitting.isEmpty() ? null : members("Who sits on it", board, sitting, mayKeep),
                gone.isEmpty() ? null : members("Who sat on it", board, gone, false));
    }

    private static String lead(List<Meeting> meetings, LocalDate today) {
        return next(meetings)
                .map(next -> next.on().isBefore(today)
                        ? "The meeting of " + Dates.day(next.on()) + " is not recorded as held yet."
                        : "It meets next on " + Dates.day(next.on()) + ".")
                .orElse("No meeting is planned.");
    }

    private static Optional<Meeting> next(List<Meeting> latestFirst) {
        return latestFirst.stream()
                .filter(meeting -> meeting.status() == MeetingStatus.PLANNED)
                .reduce((_, earlier) -> earlier);
    }

    private static List<Button> buttons(Board board) {
        return List.of(
                Button.link("Call a meeting", BoardLinks.newMeeting(board.id())),
                Button.secondaryLink("Add a member", BoardLinks.newMember(board.id())));
    }

    private static List<Link> ways(Board board, List<Meeting> meetings) {
        Stream<Link> progress = next(meetings)
                .or(() -> meetings.stream()
                        .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                        .findFirst())
                .stream()
                .map(meeting -> new Link(ProgressPage.TITLE, BoardLinks.progress(meeting.id())));
        return Stream.concat(
                        progress,
                        Stream.of(
                                new Link("What needs the board now", BoardLinks.exceptions(board.id())),
                                new Link("Check and challenge", BoardLinks.questions(board.id()))))
                .toList();
    }

    private static Table meetings(List<Meeting> meetings) {
        return Table.of("Its meetings")
                .hideCaption()
                .column("Meeting")
                .column("Where")
                .column("Status")
                .rows(meetings.stream()
                        .map(meeting -> List.of(
                                Cell.link(Dates.day(meeting.on()), BoardLinks.meeting(meeting.id())),
                                Cell.text(meeting.place()),
                                Cell.tag(meeting.status().tag())))
                        .toList());
    }

    private static Table members(String caption, Board board, List<Member> members, boolean mayEnd) {
        Table table = Table.of(caption + " (" + Numbers.whole(members.size()) + ")")
                .column("Name")
                .column("As")
                .column("When");
        return (mayEnd ? table.column("Change") : table)
                .rows(members.stream().map(member -> row(board, member, mayEnd)).toList());
    }

    private static List<Cell> row(Board board, Member member, boolean mayEnd) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(member.name()).below(member.organisation()),
                Cell.text(member.role().label()).below(member.account() == null ? "does not sign in" : null),
                Cell.text(when(member))));
        if (mayEnd) {
            cells.add(
                    member.to() == null
                            ? Cell.link("End for " + member.name(), BoardLinks.endMember(board.id(), member.id()))
                            : Cell.text(""));
        }
        return cells;
    }

    private static String when(Member member) {
        LocalDate to = member.to();
        return to == null ? "since " + Dates.day(member.from()) : Dates.day(member.from()) + " to " + Dates.day(to);
    }
}
