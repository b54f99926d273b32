package org.plumbline.plan.board.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks questions for a board, answers them, and says whether the board accepts the answer. */
@Service
class Challenging {
    private final Questions questions;
    private final Trail trail;
    private final Clock clock;

    Challenging(Questions questions, Trail trail, Clock clock) {
        this.questions = questions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of a reply. */
    sealed interface Outcome {}

    record Said() implements Outcome {}

    /** It was not said. */
    record Refused(String reason) implements Outcome {}

    /** Somebody else said something to the question since its page was shown. */
    record Conflict() implements Outcome {}

    @Transactional
    QuestionId ask(Questions.NewQuestion question, AccountId by) {
        QuestionId id = questions.add(question, clock.instant(), by);
        trail.changed(
                "board-question-asked",
                subject(id),
                Map.of("board", question.board().value()));
        return id;
    }

    /**
     * Says something to a question as it stood when there were so many replies.
     *
     * @param words what is said; may be empty for an acceptance
     */
    @Transactional
    Outcome reply(QuestionId id, int seen, ReplyKind kind, String words, AccountId by) {
        questions.lock(id);
        Question question = questions.find(id).orElseThrow();
        if (question.replies() != seen) {
            return new Conflict();
        }
        if (!kind.fits(question.state())) {
            return new Refused(
                    kind == ReplyKind.ANSWER
                            ? "The board has accepted an answer. A new question can be asked."
                            : "There is no answer to judge. Look at the question again.");
        }
        if (kind == ReplyKind.ACCEPT && by.equals(question.answeredBy())) {
            return new Refused("Somebody other than who gave the answer accepts it for the board.");
        }
        if (words.isBlank() && kind != ReplyKind.ACCEPT) {
            return new Refused(kind == ReplyKind.ANSWER ? "Enter the answer." : "Say what is still asked.");
        }
        questions.addReply(id, kind, words, clock.instant(), by);
        trail.changed(
                "board-question-" + kind.past(),
                subject(id),
                Map.of("board", question.board().value()));
        return new Said();
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private static Subject subject(QuestionId id) {
        return Subject.of("board-question", id.value());
    }
}
