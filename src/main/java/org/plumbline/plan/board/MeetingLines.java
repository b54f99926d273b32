package org.plumbline.plan.board;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.board.MeetingPage.DecisionLine;
import org.plumbline.plan.board.MeetingPage.PaperLine;

/** The items of a meeting with what belongs to each, and what belongs to none. */
final class MeetingLines {
    private final MeetingPage.Found found;
    private final boolean open;

    /**
     * Over what was found.
     *
     * @param open whether this reader may still change agenda and papers
     */
    MeetingLines(MeetingPage.Found found, boolean open) {
        this.found = found;
        this.open = open;
    }

    MeetingPage.Item item(AgendaItem item) {
        MeetingId meeting = found.meeting().id();
        AgendaItem.Minute minute = item.minute();
        return new MeetingPage.Item(
                item.position() + ". " + item.title(),
                item.presenter(),
                item.words(),
                papers(item.id()),
                minute == null ? null : minute.words(),
                minute == null ? null : "Minuted by " + minute.by() + " on " + Dates.moment(minute.at()),
                decisions(item.id()),
                open ? BoardLinks.item(meeting, item.id()) : null,
                found.mayKeep() && found.mayMinute() ? BoardLinks.minute(meeting, item.id()) : null);
    }

    /**
     * The papers of an item.
     *
     * @param item null for those that belong to no item of the agenda as it is
     */
    List<PaperLine> papers(@Nullable AgendaItemId item) {
        return found.papers().stream()
                .filter(paper -> Objects.equals(onAgenda(paper.item()), item))
                .map(this::paper)
                .toList();
    }

    /**
     * The decisions on an item.
     *
     * @param item null for those that belong to no item of the agenda as it is
     */
    List<DecisionLine> decisions(@Nullable AgendaItemId item) {
        return found.decisions().stream()
                .filter(decision -> Objects.equals(onAgenda(decision.item()), item))
                .map(MeetingLines::decision)
                .toList();
    }

    /** The item, unless it was taken off the agenda since. */
    private @Nullable AgendaItemId onAgenda(@Nullable AgendaItemId item) {
        return found.agenda().stream().anyMatch(one -> one.id().equals(item)) ? item : null;
    }

    private PaperLine paper(Paper paper) {
        Paper.PlanVersion version = paper.version();
        return new PaperLine(
                paper.title(),
                version == null ? null : PlanLinks.version(version.plan(), version.number()),
                (version == null ? paper.place() + "; put" : "Put") + " before the meeting by " + paper.by() + " on "
                        + Dates.day(Dates.dayOf(paper.at())),
                open ? BoardLinks.withdrawal(found.meeting().id(), paper.id()) : null);
    }

    private static DecisionLine decision(Decision decision) {
        PlanActionId action = decision.action();
        return new DecisionLine(
                decision.words(),
                action == null ? null : new Link("Plan action " + decision.reference(), PlanLinks.action(action)),
                "Recorded by " + decision.by() + " on " + Dates.moment(decision.at()));
    }
}
