package org.plumbline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.action.ActionWorkLists.WorkedAction;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.home.Viewer;
import org.plumbline.home.Work;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
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

    private final ActionLists actions;
    private final ActionSights sights;
    private final WorkingCalendar calendar;
    private final PermissionMatrix matrix;
    private final Clock clock;

    ActionWork(
            ActionLists actions, ActionSights sights, WorkingCalendar calendar, PermissionMatrix matrix, Clock clock) {
        this.actions = actions;
        this.sights = sights;
        this.calendar = calendar;
        this.matrix = matrix;
        this.clock = clock;
    }

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        Set<Role> roles = viewer.person().roles();
        if (viewer.person().worker() == null || !matrix.allows(roles, Permission.SEE_ACTIONS)) {
            return List.of();
        }
        Ageing ageing = new Ageing(calendar, viewer.today());
        List<WorkQuestion<?>> questions = new ArrayList<>();
        questions.add(WorkQuestion.ofItems(ActionWorkLists.OWN, WorkedAction.class, own -> own(own, ageing)));
        if (matrix.allows(roles, Permission.VERIFY_ACTIONS)) {
            questions.add(overseen(ActionWorkLists.TO_VERIFY, "Verify ", ageing, TO_VERIFY));
        }
        questions.add(overseen(ActionWorkLists.OVERDUE, "Chase ", ageing, OVERDUE));
        return questions;
    }

    private static WorkQuestion<WorkedAction> overseen(String select, String verb, Ageing ageing, Rest rest) {
        return new WorkQuestion<>(select, WorkedAction.class, found -> {
            List<WorkItem> items = new ArrayList<>();
            found.forEach(
                    one -> items.add(item(WorkGroup.NEEDS_YOU_NOW, verb, one, ageing, "owner " + one.ownerName())));
            int notShown = found.isEmpty() ? 0 : found.getFirst().ofKind() - found.size();
            if (notShown > 0) {
                items.add(WorkItem.rest(WorkGroup.NEEDS_YOU_NOW, notShown, rest.words(notShown), rest.href()));
            }
            return Work.of(items);
        });
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

    private static WorkItem own(WorkedAction action, Ageing ageing) {
        return switch (action.status()) {
            case SENT_BACK -> item(WorkGroup.NEEDS_YOU_NOW, "Do more for ", action, ageing, null);
            case OPEN -> item(WorkGroup.dueIn(ageing.daysLeft(action)), "Do ", action, ageing, null);
            case PROPOSED_DONE -> item(WorkGroup.WAITING_FOR_OTHERS, "To be verified: ", action, ageing, null);
            case VERIFIED -> item(WorkGroup.CHANGED, "Verified: ", action, ageing, null);
            case WITHDRAWN -> item(WorkGroup.CHANGED, "Withdrawn: ", action, ageing, null);
        };
    }

    private static WorkItem item(
            WorkGroup group, String verb, WorkedAction action, Ageing ageing, @Nullable String owner) {
        return new WorkItem(
                group,
                ageing.daysLeft(action),
                verb + action.actionId().reference() + ": " + action.what(),
                ActionLinks.action(action.actionId()),
                action.about() + (owner == null ? "" : ", " + owner),
                ageing.words(action),
                ageing.isOverdue(action) ? ActionTags.OVERDUE : ActionTags.of(action.status()));
    }
}
