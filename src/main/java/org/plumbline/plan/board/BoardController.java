package org.plumbline.plan.board;

import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The boards, and one of them. */
@Controller
class BoardController {
    private static final Sheet NEW = Sheet.of(Section.BOARDS, NewBoardPage.TITLE);

    private final BoardsInSight inSight;
    private final Boards boards;
    private final Meetings meetings;
    private final KeepingBoards keeping;
    private final PermissionMatrix permissions;
    private final Pages pages;

    BoardController(
            BoardsInSight inSight,
            Boards boards,
            Meetings meetings,
            KeepingBoards keeping,
            PermissionMatrix permissions,
            Pages pages) {
        this.inSight = inSight;
        this.boards = boards;
        this.meetings = meetings;
        this.keeping = keeping;
        this.permissions = permissions;
        this.pages = pages;
    }

    @GetMapping(BoardLinks.BOARDS)
    @Requires(Permission.SEE_BOARDS)
    View showBoards(SignedIn person) {
        return pages.show(
                Sheet.of(Section.BOARDS, BoardsPage.TITLE), BoardsPage.of(inSight.list(person), mayKeep(person)));
    }

    @GetMapping(BoardLinks.NEW_BOARD)
    @Requires(Permission.KEEP_BOARDS)
    View showNewBoard() {
        return pages.show(NEW, NewBoardPage.of(Form.blank(), new FormErrors()));
    }

    @PostMapping(BoardLinks.NEW_BOARD)
    @Requires(Permission.KEEP_BOARDS)
    View submitNewBoard(Form form, SignedIn person) {
        FormErrors errors = new FormErrors();
        Optional<NewBoardPage.Entered> entered = NewBoardPage.read(form, errors);
        if (entered.isPresent()) {
            NewBoardPage.Entered board = entered.get();
            try {
                BoardId id = keeping.add(board.name(), board.kind(), board.purpose(), person.account());
                return pages.seeOther(BoardLinks.board(id), board.name() + " is set up. Say who sits on it.");
            } catch (DuplicateKeyException _) {
                errors.add(NewBoardPage.NAME, "There is a board of this name already");
            }
        }
        return pages.invalid(NEW, NewBoardPage.of(form, errors));
    }

    @GetMapping("/boards/{id}")
    @Requires(Permission.SEE_BOARDS)
    @Transactional(readOnly = true)
    View showBoard(@PathVariable long id, SignedIn person) {
        Board board = inSight.get(new BoardId(id), person);
        return pages.show(
                Sheet.of(Section.BOARDS, board.name()),
                BoardPage.of(
                        board,
                        meetings.listOf(board.id()),
                        boards.listMembers(board.id()),
                        inSight.today(),
                        mayKeep(person)));
    }

    private boolean mayKeep(SignedIn person) {
        return permissions.allows(person.roles(), Permission.KEEP_BOARDS);
    }
}
