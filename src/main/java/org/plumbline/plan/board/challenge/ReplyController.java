package org.plumbline.plan.board.challenge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.access.MayNot;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.board.Board;
import org.plumbline.plan.board.BoardLinks;
import org.plumbline.plan.board.BoardsInSight;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One question of a board: its page, the answers to it, and what the board says to them. */
@Controller
class ReplyController {
    private final BoardsInSight inSight;
    private final Questions questions;
    private final Challenging challenging;
    private final PermissionMatrix permissions;
    private final Pages pages;

    ReplyController(
            BoardsInSight inSight,
            Questions questions,
            Challenging challenging,
            PermissionMatrix permissions,
            Pages pages) {
        this.inSight = inSight;
        this.questions = questions;
        this.challenging = challenging;
        this.permissions = permissions;
        this.pages = pages;
    }

    @GetMapping("/board-questions/{id}")
    @Requires(Permission.SEE_BOARDS)
    @Transactional(readOnly = true)
    View showQuestion(@PathVariable long id, SignedIn person) {
        Question question = question(id);
        Board board = inSight.get(question.board(), person);
        return pages.show(
                Sheet.of(Section.BOARDS, question.id().reference())
                        .under(board.name(), BoardLinks.board(board.id()))
                        .under("Check and challenge", ChallengeLinks.questions(board.id())),
                QuestionPage.of(
                        board,
                        question,
                        questions.listReplies(question.id()),
                        open(question, board, person),
                        inSight.planFor(person)));
    }

    @GetMapping("/board-questions/{id}/answer")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional(readOnly = true)
    View showAnswer(@PathVariable long id, SignedIn person) {
        return show(id, ReplyKind.ANSWER, person);
    }

    @PostMapping("/board-questions/{id}/answer")
    @Requires(Permission.UPDATE_PLAN)
    @Transactional
    View submitAnswer(@PathVariable long id, Form form, SignedIn person) {
        return submit(id, ReplyKind.ANSWER, form, person);
    }

    @GetMapping({"/board-questions/{id}/accept", "/board-questions/{id}/press"})
    @Requires(Permission.CHALLENGE_PLAN)
    @Transactional(readOnly = true)
    View showJudgement(@PathVariable long id, HttpServletRequest request, SignedIn person) {
        return show(id, kind(request), person);
    }

    @PostMapping({"/board-questions/{id}/accept", "/board-questions/{id}/press"})
    @Requires(Permission.CHALLENGE_PLAN)
    @Transactional
    View submitJudgement(@PathVariable long id, HttpServletRequest request, Form form, SignedIn person) {
        return submit(id, kind(request), form, person);
    }

    private View show(long id, ReplyKind kind, SignedIn person) {
        Question question = question(id);
        check(question, kind, person);
        return pages.show(sheet(question, kind), ReplyPage.of(question, kind, Form.blank(), new FormErrors()));
    }

    private View submit(long id, ReplyKind kind, Form form, SignedIn person) {
        Question question = question(id);
        check(question, kind, person);
        FormErrors errors = new FormErrors();
        String words = form.text(ReplyPage.WORDS);
        if (words.length() > ReplyPage.LONGEST) {
            errors.add(ReplyPage.WORDS, "Use 4,000 characters or fewer here");
            return pages.invalid(sheet(question, kind), ReplyPage.of(question, kind, form, errors));
        }
        return switch (challenging.reply(question.id(), form.version("seen"), kind, words, person.account())) {
            case Challenging.Said _ -> pages.seeOther(ChallengeLinks.question(question.id()), "It is said");
            case Challenging.Refused(String reason) -> {
                errors.add(ReplyPage.WORDS, reason);
                yield pages.invalid(sheet(question, kind), ReplyPage.of(question, kind, form, errors));
            }
            case Challenging.Conflict _ -> {
                errors.add(
                        ReplyPage.WORDS,
                        "Somebody else said something to this question meanwhile. What you typed is kept; look at the"
                                + " question and decide again");
                yield pages.conflict(sheet(question, kind), ReplyPage.onNow(question, kind, form, errors));
            }
        };
    }

    /** What this person may say to the question now. */
    private List<ReplyKind> open(Question question, Board board, SignedIn person) {
        List<ReplyKind> open = new ArrayList<>();
        for (ReplyKind kind : ReplyKind.values()) {
            Permission needed = kind == ReplyKind.ANSWER ? Permission.UPDATE_PLAN : Permission.CHALLENGE_PLAN;
            boolean forBoard = kind == ReplyKind.ANSWER || inSight.speaksFor(board, person);
            boolean ownAnswer = kind == ReplyKind.ACCEPT && person.account().equals(question.answeredBy());
            if (kind.fits(question.state()) && permissions.allows(person.roles(), needed) && forBoard && !ownAnswer) {
                open.add(kind);
            }
        }
        return open;
    }

    private void check(Question question, ReplyKind kind, SignedIn person) {
        Board board = inSight.get(question.board(), person);
        if (kind != ReplyKind.ANSWER && !inSight.speaksFor(board, person)) {
            throw new MayNot("Only those who sit on this board, or keep it, judge an answer for it");
        }
    }

    private Question question(long id) {
        return questions.find(new QuestionId(id)).orElseThrow(() -> new NotFound("There is no such question"));
    }

    private static ReplyKind kind(HttpServletRequest request) {
        String path = request.getRequestURI();
        return ReplyKind.ofCode(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Sheet sheet(Question question, ReplyKind kind) {
        return Sheet.of(Section.BOARDS, kind.title() + ": " + question.id().reference())
                .under(question.id().reference(), ChallengeLinks.question(question.id()));
    }
}
