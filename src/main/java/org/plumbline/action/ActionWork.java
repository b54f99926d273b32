package org.plumbline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.action.ActionWorkLists.Few;
import org.plumbline.authority.WorkerId;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Actions on everybody's My work: one's own to do, one's own that wait, and what a manager must verify or chase. They are
 * also found by their reference.
 */
@Component
class ActionWork implements MyWorkSection, ReferenceFinder {
    private static final int SOON_WORKING_DAYS = 5;
    private static final Rest OVERDUE =
            new Rest("more action is overdue", "more actions are overdue", ActionLinks.LIST + "?overdue=yes");
    private static final Rest TO_VERIFY = new Rest(
            "more action is to be verified",
            "more actions are to be verified",
            ActionLinks.LIST + "?status=" + ActionStatus.PROPOSED_DONE.code());

    /** Those that My work was too short for, and the list that has them all. */
    private record Rest(String one, String many, String href) {

        String words(int count) {
            return Numbers.of(count, one, many);
        }
    }

    private final ActionWorkLists lists;
    private final ActionLists actions;
    private final ActionSights sights;
    private final WorkingCalendar calendar;
    private final PermissionMatrix matrix;
    private final Clock clock;

    ActionWork(
            ActionWorkLists lists,
            ActionLists actions,
            ActionSights sights,
            WorkingCalendar calendar,
            PermissionMatrix matrix,
            Clock clock) {
        this.lists = lists;
        this.actions = actions;
        this.sights = sights;
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
        for (ListedAction own : lists.listOwn(worker, viewer.reach(), viewer.lastHere())) {
            items.add(own(own, ageing));
        }
        if (matrix.allows(viewer.person().roles(), Permission.VERIFY_ACTIONS)) {
            addOverseen(
                    "Verify ", lists.listToVerify(worker, viewer.reach(), viewer.today()), ageing, items, TO_VERIFY);
        }
        addOverseen("Chase ", lists.listOverdue(worker, viewer.reach(), viewer.today()), ageing, items, OVERDUE);
        return items;
    }

    private static void addOverseen(String verb, Few few, Ageing ageing, List<WorkItem> items, Rest rest) {
        for (ListedAction one : few.actions()) {
            items.add(item(WorkGroup.NEEDS_YOU_NOW, verb, one, ageing, "owner " + one.ownerName()));
        }
        if (few.notShown() > 0) {
            items.add(WorkItem.rest(WorkGroup.NEEDS_YOU_NOW, few.notShown(), rest.words(few.notShown()), rest.href()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        if (!matrix.allows(person.roles(), Permission.SEE_ACTIONS)) {
            return Optional.empty();
        }
        LocalDate today = Dates.dayOf(clock.instant());
        return ActionId.findIn(typed)
                .flatMap(id -> actions.find(id, sights.of(person, reach, today), today))
                .map(found -> ActionLinks.action(found.action().id()));
    }

    private static WorkItem own(ListedAction listed, Ageing ageing) {
        ActionRow action = listed.action();
        return switch (action.status()) {
            case SENT_BACK -> item(WorkGroup.NEEDS_YOU_NOW, "Do more for ", listed, ageing, null);
            case OPEN -> item(groupOf(ageing.daysLeft(action)), "Do ", listed, ageing, null);
            case PROPOSED_DONE -> item(WorkGroup.WAITING_FOR_OTHERS, "To be verified: ", listed, ageing, null);
            case VERIFIED -> item(WorkGroup.CHANGED, "Verified: ", listed, ageing, null);
            case WITHDRAWN -> item(WorkGroup.CHANGED, "Withdrawn: ", listed, ageing, null);
        };
    }

    private static WorkGroup groupOf(int daysLeft) {
        if (daysLeft <= 0) {
            return WorkGroup.NEEDS_YOU_NOW;
        }
        return daysLeft <= SOON_WORKING_DAYS ? WorkGroup.THIS_WEEK : WorkGroup.LATER;
    }

    private static WorkItem item(
            WorkGroup group, String verb, ListedAction listed, Ageing ageing, @Nullable String owner) {
        ActionRow action = listed.action();
        return new WorkItem(
                group,
                ageing.daysLeft(action),
                verb + action.id().reference() + ": " + action.what(),
                ActionLinks.action(action.id()),
                listed.about() + (owner == null ? "" : ", " + owner),
                ageing.words(action),
                ageing.isOverdue(action) ? ActionTags.OVERDUE : ActionTags.of(action.status()));
    }
}
