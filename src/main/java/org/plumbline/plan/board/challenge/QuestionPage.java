package org.plumbline.plan.board.challenge;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Tag;
import org.plumbline.page.Timeline;
import org.plumbline.plan.board.Board;
import org.plumbline.plan.board.BoardLinks;
import org.plumbline.plan.board.MeetingId;
import org.plumbline.plan.board.PlanSight;

/** One question of a board, with everything that was said to it. */
record QuestionPage(
        String reference, String words, Tag state, SummaryList facts, List<Button> buttons, Timeline replies) {

    static QuestionPage of(
            Board board, Question question, List<Question.Reply> replies, List<ReplyKind> open, PlanSight sight) {
        return new QuestionPage(
                question.id().reference(),
                question.words(),
                question.state().tag(),
                facts(board, question, sight),
                open.stream()
                        .map(kind -> button(question.id(), kind, open.getFirst() == kind))
                        .toList(),
                new Timeline(
                        replies.reversed().stream().map(QuestionPage::event).toList()));
    }

    private static Button button(QuestionId id, ReplyKind kind, boolean first) {
        String href = ChallengeLinks.reply(id, kind);
        return first ? Button.link(kind.title(), href) : Button.secondaryLink(kind.title(), href);
    }

    private static SummaryList facts(Board board, Question question, PlanSight sight) {
        MeetingId meeting = question.meeting();
        LocalDate on = question.meetingOn();
        return SummaryList.empty()
                .row("Board", Cell.link(board.name(), BoardLinks.questions(board.id())))
                .row("About", QuestionsPage.about(question, sight))
                .row(
                        "Asked",
                        Cell.text("By " + question.askedBy() + " on " + Dates.day(question.askedOn()))
                                .below("Recorded by " + question.recordedBy()))
                .row(
                        "In the meeting of",
                        meeting == null || on == null
                                ? Cell.text("Between meetings")
                                : Cell.link(Dates.day(on), BoardLinks.meeting(meeting)));
    }

    private static Timeline.Event event(Question.Reply reply) {
        String title = switch (reply.kind()) {
            case ANSWER -> "Answered";
            case ACCEPT -> "Accepted for the board";
            case PRESS -> "Asked again";
        };
        return new Timeline.Event(
                title,
                Dates.moment(reply.at()),
                reply.at().toString(),
                reply.by(),
                reply.words().isEmpty() ? null : reply.words(),
                null);
    }
}
