package org.plumbline.plan.board.challenge;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.board.BoardId;
import org.plumbline.plan.board.MeetingId;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions of a board from before, with their answers, each as at the moment of its signature. */
@Service
public class PastQuestions {
    private final Questions questions;
    private final Trail trail;

    PastQuestions(Questions questions, Trail trail) {
        this.questions = questions;
        this.trail = trail;
    }

    /**
     * Asks a question for a board on the day of the signature.
     *
     * @param meeting the meeting it was asked in; null for none
     * @param action the plan action it is about; null for none
     */
    @Transactional
    public QuestionId ask(
            BoardId board,
            @Nullable MeetingId meeting,
            @Nullable PlanActionId action,
            String words,
            String askedBy,
            Signature signature) {
        var question = new Questions.NewQuestion(board, meeting, action, words, askedBy, signature.on());
        return challenging(signature).ask(question, signature.by().account());
    }

    /** Says something to a question. @throws IllegalArgumentException when it does not fit how the question stands */
    @Transactional
    public void reply(QuestionId question, ReplyKind kind, String words, Signature signature) {
        int seen = questions.find(question).orElseThrow().replies();
        Challenging.Outcome outcome = challenging(signature)
                .reply(question, seen, kind, words, signature.by().account());
        if (outcome instanceof Challenging.Refused(String reason)) {
            throw new IllegalArgumentException(reason);
        }
    }

    private Challenging challenging(Signature signature) {
        return new Challenging(questions, trail, Clock.fixed(signature.at(), Dates.LONDON));
    }
}
