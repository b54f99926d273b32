package org.plumbline.draw.web;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.draw.Draw;
import org.plumbline.draw.DrawLinks;
import org.plumbline.draw.Draws;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** For whoever may roll: the draws that wait for dice. */
@Component
class DrawWork implements MyWorkSection {
    private final Draws draws;
    private final PermissionMatrix permissions;

    DrawWork(Draws draws, PermissionMatrix permissions) {
        this.draws = draws;
        this.permissions = permissions;
    }

    @Override
    public List<WorkItem> itemsFor(Viewer viewer) {
        return permissions.allows(viewer.person().roles(), Permission.WITNESS_DRAWS)
                ? draws.listWaitingForDice(viewer.person().account()).stream()
                        .map(DrawWork::item)
                        .toList()
                : List.of();
    }

    private static WorkItem item(Draw draw) {
        return new WorkItem(
                WorkGroup.THIS_WEEK,
                0,
                "Roll the dice for draw " + draw.number(),
                DrawLinks.dice(draw.number()),
                draw.purpose(),
                "list closed on " + Dates.day(Dates.dayOf(draw.closed().at())) + " by "
                        + draw.closed().byName(),
                DrawPage.tag(draw.state()));
    }
}
