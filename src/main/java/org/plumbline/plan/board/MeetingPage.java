package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Tag;
import org.plumbline.page.Timeline;

/** A meeting: its agenda with minutes, and what happened to it. */
record MeetingPage(
        String board,
        String title,
        Tag status,
        SummaryList facts,
        List<Button> buttons,
        List<Item> agenda,
        @Nullable Button addItem,
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
            @Nullable String minute,
            @Nullable String minuted,
            @Nullable String change,
            @Nullable String writeMinute) {}

    /**
     * What the page is made from.
     *
     * @param papersDue when its papers are to be public; null where they need not be
     */
    record Found(
            Meeting meeting,
            List<AgendaItem> agenda,
            List<Meetings.Happened> events,
            @Nullable LocalDate papersDue,
            boolean mayKeep,
            boolean mayMinute) {}

    static String title(Meeting meeting) {
        return "Meeting of " + Dates.day(meeting.on());
    }

    static MeetingPage of(Found found) {
        Meeting meeting = found.meeting();
        boolean open = found.mayKeep() && meeting.status() == MeetingStatus.PLANNED;
        return new MeetingPage(
                meeting.boardName(),
                title(meeting),
                meeting.status().tag(),
                facts(found),
                open ? buttons(meeting) : List.of(),
                found.agenda().stream().map(item -> item(found, item, open)).toList(),
                open ? Button.secondaryLink("Put an item on the agenda", BoardLinks.newItem(meeting.id())) : null,
                new Timeline(found.events().stream().map(MeetingPage::event).toList()));
    }

    private static SummaryList facts(Found found) {
        SummaryList facts = SummaryList.empty()
                .row(
                        "Board",
                        Cell.link(
                                found.meeting().boardName(),
                                BoardLinks.board(found.meeting().board())))
                .row("When", Dates.day(found.meeting().on()))
                .row(
                        "Where",
                        found.meeting().place().isEmpty()
                                ? "Not said"
                                : found.meeting().place());
        LocalDate due = found.papersDue();
        return due == null
                ? facts
                : facts.row(
                        "Papers public by",
                        Cell.text(Dates.day(due)).below("Five clear days before it meets, not counting days off"));
    }

    private static List<Button> buttons(Meeting meeting) {
        return Stream.of(MeetingStep.HOLD, MeetingStep.MOVE, MeetingStep.CANCEL)
                .map(step -> Button.secondaryLink(step.title(), BoardLinks.step(meeting.id(), step)))
                .toList();
    }

    private static Item item(Found found, AgendaItem item, boolean open) {
        MeetingId meeting = found.meeting().id();
        AgendaItem.Minute minute = item.minute();
        return new Item(
                item.position() + ". " + item.title(),
                item.presenter(),
                item.words(),
                minute == null ? null : minute.words(),
                minute == null ? null : "Minuted by " + minute.by() + " on " + Dates.moment(minute.at()),
                open ? BoardLinks.item(meeting, item.id()) : null,
                found.mayKeep() && found.mayMinute() ? BoardLinks.minute(meeting, item.id()) : null);
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
