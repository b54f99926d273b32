package org.plumbline.action;

import java.util.List;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.children.ChildPagePart;
import org.plumbline.children.ChildPageSection;
import org.plumbline.children.ViewedChild;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;
import org.springframework.stereotype.Component;

/** The child's actions on the child's page: they follow the child, whoever holds the case. */
@Component
class ActionsOfChild implements ChildPageSection {
    private static final int PLACE = 200;

    private final ActionLists lists;
    private final WorkingCalendar calendar;
    private final PermissionMatrix matrix;

    ActionsOfChild(ActionLists lists, WorkingCalendar calendar, PermissionMatrix matrix) {
        this.lists = lists;
        this.calendar = calendar;
        this.matrix = matrix;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<ChildPagePart> partFor(ViewedChild child) {
        if (!matrix.allows(child.person().roles(), Permission.SEE_ACTIONS)) {
            return Optional.empty();
        }
        Ageing ageing = new Ageing(calendar, child.today());
        List<ListedAction> actions = lists.listAbout(child.id(), child.today());
        ChildPagePart part = ChildPagePart.of("Actions", words(actions, ageing));
        if (!actions.isEmpty()) {
            part = part.with(table(actions, ageing));
        }
        return Optional.of(
                matrix.allows(child.person().roles(), Permission.AGREE_ACTIONS)
                        ? part.with(Button.secondaryLink("Agree an action", ActionLinks.newFor(child.id())))
                        : part);
    }

    private static String words(List<ListedAction> actions, Ageing ageing) {
        if (actions.isEmpty()) {
            return "No action has been agreed for this child.";
        }
        long standing =
                actions.stream().filter(one -> !one.action().status().isFinal()).count();
        long overdue =
                actions.stream().filter(one -> ageing.isOverdue(one.action())).count();
        long finished = actions.size() - standing;
        if (standing == 0) {
            return Numbers.of(finished, "action", "actions") + ", "
                    + (finished == 1 ? "it is finished." : "all finished.");
        }
        return Numbers.of(standing, "action is", "actions are") + " not finished, "
                + (overdue == 0 ? "none overdue" : Numbers.whole(overdue) + " overdue")
                + (finished == 0 ? "." : "; " + Numbers.whole(finished) + " finished.");
    }

    private static Table table(List<ListedAction> actions, Ageing ageing) {
        return Table.of("Actions")
                .hideCaption()
                .column("Action")
                .column("Owner")
                .column("Due")
                .column("Status")
                .rows(actions.stream().map(one -> row(one, ageing)).toList());
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
