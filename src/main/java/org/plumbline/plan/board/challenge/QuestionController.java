package org.plumbline.plan.board.challenge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.MayNot;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.board.Board;
import org.plumbline.plan.board.BoardId;
import org.plumbline.plan.board.BoardLinks;
import org.plumbline.plan.board.BoardsInSight;
import org.plumbline.plan.board.Meeting;
import org.plumbline.plan.board.PlanActionChoices;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The questions of a board, and the asking of new ones. */
@Controller
class QuestionController {
    private final BoardsInSight inSight;
    private final Questions questions;
    private final Challenging challenging;
    private final PlanActionChoices choices;
    private final PermissionMatrix permissions;
    private final Pages pages;

    QuestionController(
            BoardsInSight inSight,
            Questions questions,
            Challenging challenging,
            PlanActionChoices choices,
            PermissionMatrix permissions,
            Pages pages) {
        this.inSight = inSight;
        this.questions = questions;
        this.challenging = challenging;
        this.choices = choices;
        this.permissions = permissions;
        this.pages = pages;
    }

    @GetMapping("/boards/{id}/questions")
    @Requires(Permission.SEE_BOARDS)
    @Transactional(readOnly = true)
    View showQuestions(@PathVariable long id, SignedIn person) {
        Board board = inSight.get(new BoardId(id), person);
        boolean mayAsk =
                permissions.allows(person.roles(), Permission.CHALLENGE_PLAN) && inSight.speaksFor(board, person);
        return pages.show(
                sheet(board, QuestionsPage.title(board)),
                QuestionsPage.of(board, questions.listOf(board.id()), mayAsk, inSight.planFor(person)));
    }

    @GetMapping("/boards/{id}/questions/new")
    @Requires(Permission.CHALLENGE_PLAN)
    @Transactional(readOnly = true)
    View showNewQuestion(@PathVariable long id, SignedIn person) {
        Board board = board(id, person);
        var suggested = new NewQuestionPage.Asking(person.name(), inSight.today());
        return pages.show(
                sheet(board, NewQuestionPage.title(board)), page(board, suggested, Form.blank(), new FormErrors()));
    }

    @PostMapping("/boards/{id}/questions/new")
    @Requires(Permission.CHALLENGE_PLAN)
    @Transactional
    View submitNewQuestion(@PathVariable long id, Form form, SignedIn person) {
        Board board = board(id, person);
        FormErrors errors = new FormErrors();
        @Nullable PlanActionId action = choices.read(form, errors);
        List<Meeting> meetings = inSight.listMeetings(board);
        Optional<Questions.NewQuestion> question =
                NewQuestionPage.read(board, meetings, action, inSight.today(), form, errors);
        if (question.isEmpty()) {
            return pages.invalid(sheet(board, NewQuestionPage.title(board)), page(board, null, form, errors));
        }
        QuestionId asked = challenging.ask(question.get(), person.account());
        return pages.seeOther(ChallengeLinks.question(asked), asked.reference() + " is asked");
    }

    private NewQuestionPage page(Board board, NewQuestionPage.@Nullable Asking by, Form form, FormErrors errors) {
        return NewQuestionPage.of(
                board,
                inSight.listMeetings(board),
                choices.question("Which action of the plan is it about?", form, errors),
                by,
                form,
                errors);
    }

    private Board board(long id, SignedIn person) {
        Board board = inSight.get(new BoardId(id), person);
        if (!inSight.speaksFor(board, person)) {
            throw new MayNot("Only those who sit on this board, or keep it, ask for it");
        }
        return board;
    }

    private static Sheet sheet(Board board, String title) {
        return Sheet.of(Section.BOARDS, title).under(board.name(), BoardLinks.board(board.id()));
    }
}
