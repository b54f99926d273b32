package org.plumbline.evaluation.programme.web;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.evaluation.programme.Programmes;
import org.plumbline.evaluation.programme.WaitingProgramme;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.page.Colour;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;
import org.springframework.stereotype.Component;

/** For whoever plans programmes: drawn children who wait for an auditor. */
@Component
class ProgrammeWork implements MyWorkSection {
    private static final int MOST = 20;

    private final Programmes programmes;
    private final PermissionMatrix permissions;

    ProgrammeWork(Programmes programmes, PermissionMatrix permissions) {
        this.programmes = programmes;
        this.permissions = permissions;
    }

    @Override
    public List<WorkItem> itemsFor(Viewer viewer) {
        return permissions.allows(viewer.person().roles(), Permission.PLAN_PROGRAMMES)
                ? programmes.listWaiting(MOST).stream().map(ProgrammeWork::item).toList()
                : List.of();
    }

    private static WorkItem item(WaitingProgramme waiting) {
        return new WorkItem(
                WorkGroup.THIS_WEEK,
                0,
                "Allocate " + Numbers.of(waiting.children(), "drawn child", "drawn children"),
                ProgrammeLinks.programme(waiting.id()),
                waiting.id().reference() + " " + waiting.name(),
                "evaluations due on " + Dates.day(waiting.dueOn()),
                Tag.of("Not allocated", Colour.ORANGE, Shape.RING));
    }
}
