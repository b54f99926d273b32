package org.plumbline.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Actions on everybody's My work: one's own to do, one's own that wait, and what a manager must verify or chase. They are
 * also found by their reference.
 */
@Component
class ActionWork implements MyWorkSection, ReferenceFinder {
    private static final int SOON_WORKING_DAYS = 5;

    private final ActionWorkLists lists;
    private final ActionLists actions;
    private final WorkingCalendar calendar;
    private final PermissionMatrix matrix;
    private final Clock clock;

    ActionWork(
            ActionWorkLists lists,
            ActionLists actions,
            WorkingCalendar calendar,
            PermissionMatrix matrix,
            Clock clock) {
        this.lists = lists;
        this.actions = actions;
        this.calendar = calendar;
        this.matrix = matrix;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> itemsFor(Viewer viewer) {
        WorkerId worker = viewer.person().worker();
        if (worker == null || !matrix.allows(viewer.person().roles(), Permission.SEE_ACTIONS)) {
            return List.of();
        }
        Ageing ageing = new Ageing(calendar, viewer.today());
        List<WorkItem> items = new ArrayList<>();
        for (ListedAction own : lists.listOwn(worker, viewer.lastHere())) {
            items.addAll(own(own, ageing));
        }
        boolean verifies = matrix.allows(viewer.person().roles(), Permission.VERIFY_ACTIONS);
        for (ListedAction one : lists.listToOversee(worker, viewer.reach(), viewer.today())) {
            items.addAll(overseen(one, ageing, verifies));
        }
        return items;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        if (!matrix.allows(person.roles(), Permission.SEE_ACTIONS)) {
            return Optional.empty();
        }
        return ActionId.findIn(typed)
                .flatMap(id -> actions.find(id, reach, Dates.dayOf(clock.instant())))
                .map(found -> ActionLinks.action(found.action().id()));
    }

    private List<WorkItem> own(ListedAction listed, Ageing ageing) {
        ActionRow action = listed.action();
        return switch (action.status()) {
            case SENT_BACK -> List.of(item(WorkGroup.NEEDS_YOU_NOW, "Do more for ", listed, ageing, null));
            case OPEN -> {
                int left = ageing.daysLeft(action);
                yield left <= SOON_WORKING_DAYS
                        ? List.of(item(
                                left <= 0 ? WorkGroup.NEEDS_YOU_NOW : WorkGroup.THIS_WEEK, "Do ", listed, ageing, null))
                        : List.of();
            }
            case PROPOSED_DONE -> List.of(item(WorkGroup.WAITING_FOR_OTHERS, "To be verified: ", listed, ageing, null));
            case VERIFIED -> List.of(item(WorkGroup.CHANGED, "Verified: ", listed, ageing, null));
            case WITHDRAWN -> List.of(item(WorkGroup.CHANGED, "Withdrawn: ", listed, ageing, null));
        };
    }

    private List<WorkItem> overseen(ListedAction listed, Ageing ageing, boolean verifies) {
        String owner = "owner " + listed.ownerName();
        if (listed.action().status() != ActionStatus.PROPOSED_DONE) {
            return List.of(item(WorkGroup.NEEDS_YOU_NOW, "Chase ", listed, ageing, owner));
        }
        return verifies ? List.of(item(WorkGroup.NEEDS_YOU_NOW, "Verify ", listed, ageing, owner)) : List.of();
    }

    private static WorkItem item(
            WorkGroup group, String verb, ListedAction listed, Ageing ageing, @Nullable String owner) {
        ActionRow action = listed.action();
        return new WorkItem(
                group,
                ageing.daysLeft(action),
                verb + action.id().reference() + ": " + action.what(),
                ActionLinks.action(action.id()),
                "Child " + listed.caseId() + (owner == null ? "" : ", " + owner),
                ageing.words(action),
                ageing.isOverdue(action) ? ActionTags.OVERDUE : ActionTags.of(action.status()));
    }
}
