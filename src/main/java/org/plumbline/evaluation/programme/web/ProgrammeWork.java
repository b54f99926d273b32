package org.plumbline.evaluation.programme.web;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.evaluation.programme.ProgrammeId;
import org.plumbline.evaluation.programme.Programmes;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.plumbline.page.Colour;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;
import org.springframework.stereotype.Component;

/** For whoever plans programmes: drawn children who wait for an auditor. */
@Component
class ProgrammeWork implements MyWorkSection {
    private final PermissionMatrix permissions;

    ProgrammeWork(PermissionMatrix permissions) {
        this.permissions = permissions;
    }

    record WaitingProgramme(long id, String name, LocalDate dueOn, int children) {}

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        return permissions.allows(viewer.person().roles(), Permission.PLAN_PROGRAMMES)
                ? List.of(WorkQuestion.ofItems(
                        Programmes.WAITING_FOR_AUDITORS, WaitingProgramme.class, ProgrammeWork::item))
                : List.of();
    }

    private static WorkItem item(WaitingProgramme waiting) {
        ProgrammeId id = new ProgrammeId(waiting.id());
        return new WorkItem(
                WorkGroup.THIS_WEEK,
                0,
                "Allocate " + Numbers.of(waiting.children(), "drawn child", "drawn children"),
                ProgrammeLinks.programme(id),
                id.reference() + " " + waiting.name(),
                "evaluations due on " + Dates.day(waiting.dueOn()),
                Tag.of("Not allocated", Colour.ORANGE, Shape.RING));
    }
}
