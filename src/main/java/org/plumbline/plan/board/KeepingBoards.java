package org.plumbline.plan.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets boards up, and says who sits on them. */
@Service
class KeepingBoards {
    private final Boards boards;
    private final Trail trail;
    private final Clock clock;

    KeepingBoards(Boards boards, Trail trail, Clock clock) {
        this.boards = boards;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is a board of that name */
    @Transactional
    BoardId add(String name, BoardKind kind, String purpose, AccountId by) {
        BoardId board = boards.add(name, kind, purpose, clock.instant(), by);
        trail.changed("board-set-up", subject(board), Map.of("kind", kind.code()));
        return board;
    }

    @Transactional
    void addMember(BoardId board, Member member, AccountId by) {
        long id = boards.addMember(board, member, clock.instant(), by);
        AccountId account = member.account();
        trail.changed(
                "board-member-added",
                subject(board),
                Map.of(
                        "member",
                        id,
                        "role",
                        member.role().code(),
                        "from",
                        member.from().toString(),
                        "account",
                        account == null ? "none" : Long.toString(account.value())));
    }

    /** Ends a membership; one that has ended already stays as it is. */
    @Transactional
    void endMember(BoardId board, long member, LocalDate last) {
        if (boards.endMember(board, member, last)) {
            trail.changed("board-member-ended", subject(board), Map.of("member", member, "lastDay", last.toString()));
        }
    }

    private static Subject subject(BoardId board) {
        return Subject.of("board", board.value());
    }
}
