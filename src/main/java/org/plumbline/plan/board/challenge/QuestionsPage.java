package org.plumbline.plan.board.challenge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.board.Board;
import org.plumbline.plan.board.PlanSight;

/** What a board asked. */
record QuestionsPage(
        String title,
        String lead,
        @Nullable Button ask,
        @Nullable Table questions) {

    static String title(Board board) {
        return "Check and challenge: " + board.name();
    }

    static QuestionsPage of(Board board, List<Question> questions, boolean mayAsk, PlanSight sight) {
        return new QuestionsPage(
                title(board),
                lead(questions),
                mayAsk ? Button.link("Ask a question", ChallengeLinks.newQuestion(board.id())) : null,
                questions.isEmpty() ? null : table(questions, sight));
    }

    private static String lead(List<Question> questions) {
        if (questions.isEmpty()) {
            return "Nothing was asked yet.";
        }
        long open = questions.stream()
                .filter(question -> question.state().waitsForAnswer())
                .count();
        long answered = questions.stream()
                .filter(question -> question.state() == QuestionState.ANSWERED)
                .count();
        return Numbers.of(open, "question waits", "questions wait") + " for an answer, "
                + Numbers.of(answered, "answer", "answers") + " for the board's word on it.";
    }

    private static Table table(List<Question> questions, PlanSight sight) {
        return Table.of("What was asked")
                .hideCaption()
                .column("Question")
                .column("About")
                .column("Asked")
                .column("Stands")
                .rows(questions.stream().map(question -> row(question, sight)).toList());
    }

    private static List<Cell> row(Question question, PlanSight sight) {
        return List.of(
                Cell.link(question.words(), ChallengeLinks.question(question.id()))
                        .below(question.id().reference()),
                about(question, sight),
                Cell.text(Dates.day(question.askedOn())).below("by " + question.askedBy()),
                Cell.tag(question.state().tag()));
    }

    /** The plan action a question is about. */
    static Cell about(Question question, PlanSight sight) {
        PlanActionId action = question.action();
        return action == null
                ? Cell.text("No single action")
                : sight.action("Plan action " + question.reference(), action);
    }
}
