package org.plumbline.structure;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.plumbline.page.Numbers;
import org.springframework.stereotype.Component;

/** For whoever keeps the structure: the teams whose manager nobody knows. */
@Component
class StructureWork implements MyWorkSection {
    private final PermissionMatrix matrix;

    StructureWork(PermissionMatrix matrix) {
        this.matrix = matrix;
    }

    record Gap(int teams) {}

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        return matrix.allows(viewer.person().roles(), Permission.CHANGE_STRUCTURE)
                ? List.of(WorkQuestion.ofItems(StructureLines.TEAMS_WITHOUT_MANAGER, Gap.class, StructureWork::item))
                : List.of();
    }

    private static WorkItem item(Gap gap) {
        return new WorkItem(
                WorkGroup.NEEDS_YOU_NOW,
                0,
                "Say who manages " + Numbers.of(gap.teams(), "team", "teams"),
                StructureLinks.STRUCTURE,
                "Until then safety alerts about their children go up to the next level",
                null,
                null);
    }
}
