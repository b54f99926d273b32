package org.plumbline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.action.ActionLists.SourcedTask;
import org.plumbline.authority.LineManagement;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of one source, for the page of that source: how they stand for every reader, each of those in sight. */
@Service
public class Tasks {
    private final ActionLists lists;
    private final ActionSights sights;
    private final PermissionMatrix permissions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Tasks(ActionLists lists, ActionSights sights, PermissionMatrix permissions, WorkingCalendar calendar, Clock clock) {
        this.lists = lists;
        this.sights = sights;
        this.permissions = permissions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The part of a source's page that tells its tasks.
     *
     * @param words how many there are and how they stand; of those a reader does not see too
     * @param table the tasks in the reader's sight, or null for none
     * @param add where another one is agreed, or null where the reader may not
     */
    public record Part(
            String words, @Nullable Table table, @Nullable Link add) {}

    /**
     * The tasks of a source, as this person sees them.
     *
     * @param mayAdd whether the person may agree another for this source, role apart
     * @param line who manages whom
     */
    @Transactional(readOnly = true)
    public Part of(TaskKey source, SignedIn person, Reach reach, boolean mayAdd, LineManagement line) {
        LocalDate today = Dates.dayOf(clock.instant());
        Ageing ageing = new Ageing(calendar, today);
        List<SourcedTask> tasks = lists.listFrom(source, sights.of(person, reach, today, line), today);
        List<ListedAction> all = tasks.stream().map(SourcedTask::listed).toList();
        List<ListedAction> seen = permissions.allows(person.roles(), Permission.SEE_ACTIONS)
                ? tasks.stream()
                        .filter(SourcedTask::inSight)
                        .map(SourcedTask::listed)
                        .toList()
                : List.of();
        boolean adds = mayAdd && permissions.allows(person.roles(), Permission.AGREE_ACTIONS);
        return new Part(
                words(all, ageing),
                seen.isEmpty() ? null : table(seen, ageing),
                adds ? new Link("Add a task", ActionLinks.newTask(source)) : null);
    }

    private static String words(List<ListedAction> all, Ageing ageing) {
        if (all.isEmpty()) {
            return "None agreed yet.";
        }
        long standing =
                all.stream().filter(one -> !one.action().status().isFinal()).count();
        long waiting = all.stream()
                .filter(one -> one.action().status() == ActionStatus.PROPOSED_DONE)
                .count();
        long overdue =
                all.stream().filter(one -> ageing.isOverdue(one.action())).count();
        long verified = all.stream()
                .filter(one -> one.action().status() == ActionStatus.VERIFIED)
                .count();
        long withdrawn = all.size() - standing - verified;
        return Numbers.of(all.size(), "task", "tasks") + ": " + Numbers.whole(verified) + " verified, "
                + Numbers.whole(standing) + " not finished"
                + (overdue == 0 ? "" : ", " + Numbers.whole(overdue) + " of them overdue")
                + (waiting == 0 ? "" : ", " + Numbers.whole(waiting) + " waiting to be verified")
                + (withdrawn == 0 ? "" : ", " + Numbers.whole(withdrawn) + " withdrawn") + ".";
    }

    private static Table table(List<ListedAction> seen, Ageing ageing) {
        return Table.of("Tasks")
                .hideCaption()
                .column("Task")
                .column("Owner")
                .column("Due")
                .column("Status")
                .rows(seen.stream().map(one -> row(one, ageing)).toList());
    }

    private static List<Cell> row(ListedAction one, Ageing ageing) {
        ActionRow action = one.action();
        return List.of(
                Cell.link(action.id().reference(), ActionLinks.action(action.id()))
                        .below(action.what()),
                Cell.text(one.ownerName()),
                ageing.due(action),
                Cell.tags(ageing.tags(action)));
    }
}
