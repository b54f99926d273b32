package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.NotFound;
import org.plumbline.access.People;
import org.plumbline.access.Permission;
import org.plumbline.access.PersonRow;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Who comes to sit on a board, and who leaves it. */
@Controller
class MemberController {
    private final BoardsInSight inSight;
    private final Boards boards;
    private final KeepingBoards keeping;
    private final People people;
    private final Pages pages;

    MemberController(BoardsInSight inSight, Boards boards, KeepingBoards keeping, People people, Pages pages) {
        this.inSight = inSight;
        this.boards = boards;
        this.keeping = keeping;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/boards/{id}/members/new")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional(readOnly = true)
    View showNewMember(@PathVariable long id, SignedIn person) {
        Board board = inSight.get(new BoardId(id), person);
        return pages.show(
                sheet(board, MemberPage.title(board)), MemberPage.blank(board, people.listPeople(), inSight.today()));
    }

    @PostMapping("/boards/{id}/members/new")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional
    View submitNewMember(@PathVariable long id, Form form, SignedIn person) {
        Board board = inSight.get(new BoardId(id), person);
        List<PersonRow> known = people.listPeople();
        FormErrors errors = new FormErrors();
        Optional<Member> member = MemberPage.read(form, known, errors);
        if (member.isEmpty()) {
            return pages.invalid(sheet(board, MemberPage.title(board)), MemberPage.of(board, known, form, errors));
        }
        keeping.addMember(board.id(), member.get(), person.account());
        return pages.seeOther(BoardLinks.board(board.id()), member.get().name() + " is added");
    }

    @GetMapping("/boards/{id}/members/{member}/end")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional(readOnly = true)
    View showEnd(@PathVariable long id, @PathVariable long member, SignedIn person) {
        Board board = inSight.get(new BoardId(id), person);
        Member leaving = sitting(board, member);
        return pages.show(
                sheet(board, MemberEndPage.title(board, leaving)),
                MemberEndPage.of(board, leaving, Form.blank(), new FormErrors(), inSight.today()));
    }

    @PostMapping("/boards/{id}/members/{member}/end")
    @Requires(Permission.KEEP_BOARDS)
    @Transactional
    View submitEnd(@PathVariable long id, @PathVariable long member, Form form, SignedIn person) {
        Board board = inSight.get(new BoardId(id), person);
        Member leaving = sitting(board, member);
        FormErrors errors = new FormErrors();
        LocalDate last = form.day(MemberEndPage.LAST, "the last day", errors);
        errors.addIf(
                last != null && last.isBefore(leaving.from()),
                MemberEndPage.LAST,
                "The last day must not be before the first, " + Dates.day(leaving.from()));
        if (errors.any() || last == null) {
            return pages.invalid(
                    sheet(board, MemberEndPage.title(board, leaving)),
                    MemberEndPage.of(board, leaving, form, errors, null));
        }
        keeping.endMember(board.id(), member, last);
        return pages.seeOther(BoardLinks.board(board.id()), leaving.name() + " leaves on " + Dates.day(last));
    }

    private Member sitting(Board board, long id) {
        return boards.listMembers(board.id()).stream()
                .filter(member -> member.id() == id && member.to() == null)
                .findFirst()
                .orElseThrow(() -> new NotFound("Nobody of this board is known here whose membership lasts"));
    }

    private static Sheet sheet(Board board, String title) {
        return Sheet.of(Section.BOARDS, title).under(board.name(), BoardLinks.board(board.id()));
    }
}
