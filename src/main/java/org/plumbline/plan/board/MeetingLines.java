package org.plumbline.plan.board;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.action.ActionLinks;
import org.plumbline.action.TaskLines;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Table;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.board.MeetingPage.DecisionLine;
import org.plumbline.plan.board.MeetingPage.PaperLine;
import org.plumbline.plan.board.MeetingPage.TaskLine;

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
                .map(this::decision)
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
                version != null && found.sight().mayOpen() ? PlanLinks.version(version.plan(), version.number()) : null,
                (version == null ? paper.place() + "; put" : "Put") + " before the meeting by " + paper.by() + " on "
                        + Dates.day(Dates.dayOf(paper.at())),
                open ? BoardLinks.withdrawal(found.meeting().id(), paper.id()) : null);
    }

    private DecisionLine decision(Decision decision) {
        PlanActionId action = decision.action();
        return new DecisionLine(
                decision.called(),
                decision.words(),
                action == null ? null : found.sight().action("Plan action " + decision.reference(), action),
                "Recorded by " + decision.by() + " on " + Dates.moment(decision.at()),
                found.tasks().own().stream()
                        .filter(task -> task.source() == decision.id())
                        .map(this::task)
                        .toList(),
                found.tasks().mayAdd() ? ActionLinks.newTask(TasksOfDecisions.key(decision)) : null);
    }

    private TaskLine task(TaskLines.Line task) {
        return new TaskLine(
                task.id().reference(),
                task.what(),
                found.tasks().maySee() ? task.href() : null,
                task.owner() + ", " + Dates.day(task.dueOn()) + "; " + task.due(),
                task.tags());
    }

    /** What earlier meetings asked for, as it stands now; null for nothing. */
    @Nullable
    Table earlier() {
        return found.tasks().earlier().isEmpty()
                ? null
                : Table.of("What earlier meetings asked for, as it stands now")
                        .column("Action")
                        .column("Decided")
                        .column("Owner")
                        .column("Due")
                        .column("Status")
                        .rows(found.tasks().earlier().stream().map(this::row).toList());
    }

    private List<Cell> row(BoardActions.Earlier earlier) {
        TaskLines.Line task = earlier.task();
        String reference = task.id().reference();
        return List.of(
                (found.tasks().maySee() ? Cell.link(reference, task.href()) : Cell.text(reference)).below(task.what()),
                Cell.link(earlier.decision().called(), BoardLinks.decision(earlier.decision()))
                        .below(Dates.day(earlier.decision().decidedOn())),
                Cell.text(task.owner()),
                Cell.day(task.dueOn()).below(task.due()),
                Cell.tags(task.tags()));
    }
}
