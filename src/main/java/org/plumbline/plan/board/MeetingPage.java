package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;
import org.plumbline.page.Timeline;

/**
 * A meeting: its agenda with papers, minutes and decisions, and what happened to it.
 *
 * @param earlier what earlier meetings asked somebody to do and stands before this one; null for nothing
 * @param papers those that belong to no single item
 * @param decisions those that belong to no single item
 */
record MeetingPage(
        String board,
        String title,
        Tag status,
        SummaryList facts,
        List<Button> buttons,
        List<Link> ways,
        @Nullable Table earlier,
        List<Item> agenda,
        List<Button> adding,
        List<PaperLine> papers,
        List<DecisionLine> decisions,
        Timeline history) {

    /**
     * One item.
     *
     * @param change where it is changed; null for who may not, or when it is too late
     */
    record Item(
            String heading,
            String presenter,
            String words,
            List<PaperLine> papers,
            @Nullable String minute,
            @Nullable String minuted,
            List<DecisionLine> decisions,
            @Nullable String change,
            @Nullable String writeMinute) {}

    /**
     * A paper.
     *
     * @param href its page; null for a document kept elsewhere
     * @param withdraw where it is withdrawn (by post); null for who may not, or when it is too late
     */
    record PaperLine(
            String title,
            @Nullable String href,
            String more,
            @Nullable String withdraw) {}

    /**
     * A decision, with the plan action it is about and what it asks somebody to do.
     *
     * @param addTask where another of these is agreed; null for who may not
     */
    record DecisionLine(
            String called,
            String words,
            @Nullable Cell action,
            String recorded,
            List<TaskLine> tasks,
            @Nullable String addTask) {}

    /**
     * What somebody is to do.
     *
     * @param href its page; null for who may not see it there
     */
    record TaskLine(String reference, String what, @Nullable String href, String more, List<Tag> tags) {}

    /**
     * What the page is made from.
     *
     * @param papersDue when its papers are to be public; null where they need not be
     * @param mayMinute whether minutes and decisions may be written by now
     */
    record Found(
            Meeting meeting,
            List<AgendaItem> agenda,
            List<Paper> papers,
            List<Decision> decisions,
            List<Meetings.Happened> events,
            BoardActions.Found tasks,
            PlanSight sight,
            @Nullable LocalDate papersDue,
            boolean mayKeep,
            boolean mayMinute) {}

    static String title(Meeting meeting) {
        return "Meeting of " + Dates.day(meeting.on());
    }

    static MeetingPage of(Found found) {
        Meeting meeting = found.meeting();
        boolean open = found.mayKeep() && meeting.status() == MeetingStatus.PLANNED;
        MeetingLines lines = new MeetingLines(found, open);
        return new MeetingPage(
                meeting.boardName(),
                title(meeting),
                meeting.status().tag(),
                facts(found),
                open ? steps(meeting) : List.of(),
                List.of(
                        new Link("What moved since the meeting before", BoardLinks.progress(meeting.id())),
                        new Link("What needs the board now", BoardLinks.exceptions(meeting.board())),
                        new Link("Check and challenge", BoardLinks.questions(meeting.board()))),
                lines.earlier(),
                found.agenda().stream().map(lines::item).toList(),
                adding(found, open),
                lines.papers(null),
                lines.decisions(null),
                new Timeline(found.events().stream().map(MeetingPage::event).toList()));
    }

    private static SummaryList facts(Found found) {
        Meeting meeting = found.meeting();
        SummaryList facts = SummaryList.empty()
                .row("Board", Cell.link(meeting.boardName(), BoardLinks.board(meeting.board())))
                .row("When", Dates.day(meeting.on()))
                .row("Where", meeting.place().isEmpty() ? "Not said" : meeting.place());
        LocalDate due = found.papersDue();
        return due == null
                ? facts
                : facts.row(
                        "Papers public by",
                        Cell.text(Dates.day(due)).below("Five clear days before it meets, not counting days off"));
    }

    private static List<Button> steps(Meeting meeting) {
        return Stream.of(MeetingStep.HOLD, MeetingStep.MOVE, MeetingStep.CANCEL)
                .map(step -> Button.secondaryLink(step.title(), BoardLinks.step(meeting.id(), step)))
                .toList();
    }

    private static List<Button> adding(Found found, boolean open) {
        MeetingId meeting = found.meeting().id();
        Stream<Button> before = open
                ? Stream.of(
                        Button.secondaryLink(AgendaItemPage.NEW, BoardLinks.newItem(meeting)),
                        Button.secondaryLink(PaperPage.TITLE, BoardLinks.newPaper(meeting)))
                : Stream.empty();
        Stream<Button> during = found.mayKeep() && found.mayMinute()
                ? Stream.of(Button.secondaryLink(DecisionPage.TITLE, BoardLinks.newDecision(meeting)))
                : Stream.empty();
        return Stream.concat(before, during).toList();
    }

    private static Timeline.Event event(Meetings.Happened happened) {
        String title = switch (happened.kind()) {
            case "called" -> "Called for " + Dates.day(happened.on());
            case "moved" -> "Moved to " + Dates.day(happened.on());
            case "held" -> "Held on " + Dates.day(happened.on());
            default -> "Cancelled";
        };
        return new Timeline.Event(
                title,
                Dates.moment(happened.at()),
                happened.at().toString(),
                happened.by(),
                happened.words().isEmpty() ? null : happened.words(),
                null);
    }
}
