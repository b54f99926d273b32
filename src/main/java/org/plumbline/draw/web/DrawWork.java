package org.plumbline.draw.web;

import java.time.Instant;
import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.draw.DrawLinks;
import org.plumbline.draw.DrawState;
import org.plumbline.draw.Draws;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** For whoever may roll: the draws that wait for dice. */
@Component
class DrawWork implements MyWorkSection {
    private final PermissionMatrix permissions;

    DrawWork(PermissionMatrix permissions) {
        this.permissions = permissions;
    }

    record WaitingDraw(int number, String purpose, Instant closedAt, String closerName) {}

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        return permissions.allows(viewer.person().roles(), Permission.WITNESS_DRAWS)
                ? List.of(WorkQuestion.ofItems(Draws.WAITING_FOR_DICE, WaitingDraw.class, DrawWork::item))
                : List.of();
    }

    private static WorkItem item(WaitingDraw draw) {
        return new WorkItem(
                WorkGroup.THIS_WEEK,
                0,
                "Roll the dice for draw " + draw.number(),
                DrawLinks.dice(draw.number()),
                draw.purpose(),
                "list closed on " + Dates.day(Dates.dayOf(draw.closedAt())) + " by " + draw.closerName(),
                DrawPage.tag(DrawState.COMMITTED));
    }
}
