package org.plumbline.plan.board.challenge;

import java.time.LocalDate;
import org.plumbline.access.SignedIn;
import org.plumbline.plan.board.BoardId;
import org.plumbline.testing.TestAuthorities;

/** A question of a board that was answered, for tests of other packages. */
public record AQuestion(TestAuthorities authorities, Challenging challenging) {

    /** The address of the question, asked for the board by somebody and answered by somebody else. */
    public String answered(BoardId board, SignedIn asker, SignedIn answerer) {
        return authorities.in(asker.authority(), () -> {
            var question = new Questions.NewQuestion(
                    board, null, null, "Which teams do not hold supervision?", asker.name(), LocalDate.of(2026, 3, 3));
            QuestionId id = challenging.ask(question, asker.account());
            challenging.reply(id, 0, ReplyKind.ANSWER, "East 2, as the log shows.", answerer.account());
            return ChallengeLinks.question(id);
        });
    }
}
