package org.plumbline.plan.board.challenge;

import org.plumbline.plan.board.BoardId;
import org.plumbline.plan.board.BoardLinks;

/** The addresses of the questions of boards. */
final class ChallengeLinks {
    private ChallengeLinks() {}

    static String questions(BoardId board) {
        return BoardLinks.questions(board);
    }

    static String newQuestion(BoardId board) {
        return questions(board) + "/new";
    }

    static String question(QuestionId id) {
        return "/board-questions/" + id.value();
    }

    static String reply(QuestionId id, ReplyKind kind) {
        return question(id) + "/" + kind.code();
    }
}
