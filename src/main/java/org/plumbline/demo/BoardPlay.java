package org.plumbline.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;
import org.plumbline.action.ActionSource;
import org.plumbline.demo.PlanScript.Line;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.board.AgendaItemId;
import org.plumbline.plan.board.BoardId;
import org.plumbline.plan.board.BoardKind;
import org.plumbline.plan.board.MeetingId;
import org.plumbline.plan.board.MemberRole;
import org.plumbline.plan.board.PastBoards;
import org.plumbline.plan.board.challenge.PastQuestions;
import org.plumbline.plan.board.challenge.QuestionId;
import org.plumbline.plan.board.challenge.ReplyKind;

/** Plays what the boards of the fictional authority do, between what happens to its plan. */
final class BoardPlay {
    private final Doors doors;
    private final PlanCast cast;
    private final List<BoardId> boards = new ArrayList<>();
    private final Map<Integer, Called> meetings = new HashMap<>();
    private final Map<Integer, QuestionId> questions = new HashMap<>();
    private final Map<Integer, ActionSource.OfTask> decided = new HashMap<>();

    /** Where a board's history is entered. */
    record Doors(PastBoards boards, PastQuestions questions, EnteringTasks tasks) {}

    /** The plan as it has come to be: what boards are shown and speak about. */
    interface Told {
        PlanId plan();

        /** The number of the newest version. */
        int version();

        /** The action of that place in the script. */
        PlanActionId action(int place);
    }

    /** A meeting with its agenda so far. */
    private record Called(BoardId board, MeetingId id, List<AgendaItemId> agenda) {
        AgendaItemId item(Line line) {
            return agenda.get(line.number(1) - 1);
        }
    }

    BoardPlay(Doors doors, PlanCast cast) {
        this.doors = doors;
        this.cast = cast;
    }

    /** Plays a line; false when it is not about boards. */
    boolean play(Line line, int daysAgo, Told told) {
        Signature clerk = cast.clerk(daysAgo);
        switch (line.kind()) {
            case "board" ->
                boards.add(doors.boards().setUp(line.text(2), BoardKind.ofCode(line.text(1)), line.text(3), clerk));
            case "member" -> seat(line, clerk);
            case "meeting" -> call(line, clerk);
            case "item" ->
                called(line)
                        .agenda()
                        .add(doors.boards()
                                .putOnAgenda(called(line).id(), line.text(1), line.text(2), line.text(3), clerk));
            case "plan" -> {
                Called meeting = called(line);
                doors.boards().layVersion(meeting.id(), meeting.item(line), told.plan(), told.version(), clerk);
            }
            case "document" -> {
                Called meeting = called(line);
                doors.boards().layDocument(meeting.id(), meeting.item(line), line.text(2), line.text(3), clerk);
            }
            case "minute" ->
                doors.boards().minute(called(line).id(), called(line).item(line), line.text(2), clerk);
            case "decision" ->
                decided.put(
                        line.place("decision"),
                        doors.boards()
                                .decide(
                                        called(line).id(),
                                        called(line).item(line),
                                        about(line, 2, told),
                                        line.text(3),
                                        clerk));
            case "ask" ->
                doors.tasks()
                        .enter(
                                Objects.requireNonNull(decided.get(line.place("decision"))),
                                line,
                                cast,
                                Role.DIRECTOR,
                                cast.officer(daysAgo));
            case "held" -> doors.boards().hold(called(line).id(), line.text(1), clerk);
            case "question" -> ask(line, clerk, told);
            case "reply" ->
                doors.questions()
                        .reply(
                                Objects.requireNonNull(questions.get(line.place("question"))),
                                ReplyKind.ofCode(line.text(1)),
                                line.text(3),
                                cast.speaking(line.text(2), daysAgo));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void seat(Line line, Signature clerk) {
        String who = line.text(3);
        doors.boards()
                .seat(
                        boards.get(line.number(1) - 1),
                        cast.findAccount(who),
                        cast.name(who),
                        MemberRole.ofCode(line.text(2)),
                        line.text(4),
                        clerk);
    }

    private void call(Line line, Signature clerk) {
        BoardId board = boards.get(line.number(1) - 1);
        MeetingId id = doors.boards().call(board, cast.meetingDay(line.number(2)), line.text(3), clerk);
        meetings.put(line.place("meeting"), new Called(board, id, new ArrayList<>()));
    }

    private void ask(Line line, Signature clerk, Told told) {
        Called meeting = called(line);
        questions.put(
                line.place("question"),
                doors.questions()
                        .ask(meeting.board(), meeting.id(), about(line, 1, told), line.text(3), line.text(2), clerk));
    }

    private Called called(Line line) {
        return Objects.requireNonNull(meetings.get(line.place("meeting")));
    }

    private static @Nullable PlanActionId about(Line line, int cell, Told told) {
        return line.has(cell) ? told.action(line.number(cell)) : null;
    }
}
