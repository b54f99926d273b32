package org.plumbline.plan.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boards somebody may see: all of them with the permission, else those on which the person sits today. */
@Service
public class BoardsInSight {
    private final Boards boards;
    private final Meetings meetings;
    private final PermissionMatrix permissions;
    private final Clock clock;

    BoardsInSight(Boards boards, Meetings meetings, PermissionMatrix permissions, Clock clock) {
        this.boards = boards;
        this.meetings = meetings;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Boards.Listed> list(SignedIn person) {
        return boards.list(onlyOf(person), today());
    }

    /**
     * One board, for somebody who may see it.
     *
     * @throws NotFound when there is no such board that the person may see
     */
    @Transactional(readOnly = true)
    public Board get(BoardId id, SignedIn person) {
        return boards.find(id)
                .filter(board -> sees(board.id(), person))
                .orElseThrow(() -> new NotFound("There is no such board that you may see"));
    }

    /** @throws NotFound when there is no such meeting of a board that the person may see */
    @Transactional(readOnly = true)
    Meeting get(MeetingId id, SignedIn person) {
        return find(id, person).orElseThrow(() -> new NotFound("There is no such meeting you may see"));
    }

    /** A meeting; empty when there is none of a board that the person may see. */
    @Transactional(readOnly = true)
    Optional<Meeting> find(MeetingId id, SignedIn person) {
        return meetings.find(id).filter(meeting -> sees(meeting.board(), person));
    }

    /** Whether the person may see the board: every board, or this one because they sit on it today. */
    @Transactional(readOnly = true)
    public boolean sees(BoardId board, SignedIn person) {
        return onlyOf(person) == null || sitsOn(board, person);
    }

    /** How the boards' pages speak of the plan to the person. */
    public PlanSight planFor(SignedIn person) {
        return new PlanSight(permissions.allows(person.roles(), Permission.SEE_PLAN));
    }

    /** Whether the person may speak for the board: sits on it today, or keeps the boards. */
    @Transactional(readOnly = true)
    public boolean speaksFor(Board board, SignedIn person) {
        return permissions.allows(person.roles(), Permission.KEEP_BOARDS) || sitsOn(board.id(), person);
    }

    /** The meetings of a board that were not cancelled, the latest first. */
    @Transactional(readOnly = true)
    public List<Meeting> listMeetings(Board board) {
        return meetings.listOf(board.id()).stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .toList();
    }

    /** Today, in London. */
    public LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private boolean sitsOn(BoardId board, SignedIn person) {
        return boards.listMembers(board).stream()
                .anyMatch(member -> person.account().equals(member.account()) && member.sits(today()));
    }

    private @Nullable AccountId onlyOf(SignedIn person) {
        return permissions.allows(person.roles(), Permission.SEE_ALL_BOARDS) ? null : person.account();
    }
}
